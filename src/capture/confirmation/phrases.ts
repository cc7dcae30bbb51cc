/** How a language says that an application was sent. All are compared as `plain()` writes text: without accents, case and punctuation. */
export interface Phrases {
  /** BCP 47. */
  language: string;
  /** What confirms wherever it stands in a sentence. */
  says: readonly string[];
  /** What confirms only as a whole sentence, as headings and status lines have it: within a longer one it speaks of something else. */
  whole: readonly string[];
  /** Words before the phrase, in its sentence, that make it a condition, a promise or a rule: "once your application has been submitted". */
  unless: string;
}

const SENT = '(successfully |now |already |just |safely )*(submitted|received|sent|delivered|transmitted)';

/**
 * Known from using or reading about Greenhouse, Lever, Ashby, Workday, SmartRecruiters, iCIMS, Workable, Taleo, SuccessFactors, Indeed, Seek and LinkedIn
 * Easy Apply, whose employers choose the words themselves more often than not. So no site has a rule of its own: a wording serves wherever it stands.
 */
export const PHRASES: readonly Phrases[] = [
  {
    language: 'en',
    says: [
      '(thank you|thanks)( very much| so much| again)? for (applying|your (job |online )?application|(submitting|sending|completing) (your|an|the|this) (job |online )?application)',
      `your (job |online |easy apply )?(application|job submission|resume submission)( for [^;]{1,120}| to [^;]{1,120})? (has been|have been|was) ${SENT}`,
      'your (job )?(application|submission|job submission) (has been|was) (successfully )?completed',
      'your application is on its way',
      'you (have|ve) (successfully |just |now )*(applied|(submitted|sent|completed) (your|an|the|this) (job |online )?application)',
      'you (successfully|just) (applied|submitted (your|an|the) application)',
      'we (have |ve )?(successfully |now )?(received|got) your (job |online )?application',
    ],
    whole: [
      '(success )?(your )?(job )?application (was )?(successfully )?(submitted|sent|received|complete|completed)( successfully)?( to .{1,80})?',
      'successfully applied',
      '(job )?submission (received|complete|completed)',
    ],
    unless:
      'once|when|whenever|if|after|until|till|unless|whether|before|will|ll|ensure|sure|should|must|may|soon as|not|see|say|says|read',
  },
  {
    language: 'de',
    says: [
      '(vielen|herzlichen|besten|lieben) dank fur (ihre|deine|eure|die) (online )?bewerbung',
      'danke fur (ihre|deine|eure|die) (online )?bewerbung',
      '(ihre|deine|eure) (online )?bewerbung( als .{1,100}| bei .{1,100}| auf .{1,100}| fur .{1,100}| um .{1,100})? (wurde|ist|ging)( soeben| erfolgreich| bereits| bei uns| sicher| an .{1,80}| uns)* (gesendet|abgesendet|abgeschickt|verschickt|versendet|versandt|ubermittelt|ubertragen|eingereicht|eingegangen|zugestellt|angekommen|empfangen)',
      '(wir haben|haben wir) (ihre|deine|eure) (online )?bewerbung (erfolgreich |dankend |soeben )*erhalten',
      '(sie haben sich|du hast dich) (erfolgreich |soeben )+(.{1,100} )?beworben',
    ],
    whole: [
      '(die |ihre |deine )?(online )?bewerbung (wurde )?(erfolgreich )?(gesendet|abgesendet|abgeschickt|verschickt|versendet|versandt|ubermittelt|eingereicht|eingegangen)( an .{1,80})?',
      'erfolgreich beworben',
    ],
    unless: 'wenn|sobald|nachdem|falls|sofern|ob|bevor|bis|dass|nicht|werden|wird|solange',
  },
  {
    language: 'fr',
    says: [
      'merci (beaucoup )?(pour|de) (votre|ta) candidature',
      'merci d avoir (postule|candidate|(envoye|depose|soumis|transmis) (votre|ta) candidature)',
      '(votre|ta) candidature( pour .{1,100}| au .{1,100}| chez .{1,100})? (a|est) (bien |deja |correctement )*(ete )?(bien |correctement )*(envoyee|transmise|recue|enregistree|soumise|deposee|prise en compte)',
      '(vous avez|tu as) (bien |deja )?postule',
      'nous avons (bien )?recu (votre|ta) candidature',
    ],
    whole: ['(votre )?candidature (bien )?(envoyee|transmise|recue|enregistree|soumise|deposee)( avec succes)?( a .{1,80})?'],
    unless: 'si|une fois|lorsque|quand|apres|des que|avant|jusqu|pas|sera|afin',
  },
  {
    language: 'es',
    says: [
      'gracias por (postular(te|se)?|aplicar|inscribir(te|se)|(enviar |presentar )?(tu|su) (candidatura|solicitud|postulacion|inscripcion|aplicacion))',
      '(tu|su) (candidatura|solicitud|postulacion|inscripcion|aplicacion)( para .{1,100}| a .{1,100})? (se )?(ha sido|ha|fue|esta) (sido )?(correctamente )?(enviad|recibid|registrad|presentad|realizad)[oa]',
      '(hemos )?recibi(do|mos) (tu|su) (candidatura|solicitud|postulacion|inscripcion)',
      'te has (inscrito|postulado)',
    ],
    whole: ['(candidatura|solicitud|postulacion|inscripcion) (enviada|recibida|realizada|registrada)( correctamente| con exito)?'],
    unless: 'si|cuando|una vez|despues|antes|hasta|no|sera|luego',
  },
  {
    language: 'it',
    says: [
      'grazie per (esserti candidat[oa]|la (tua|sua) candidatura|aver (inviato|presentato) (la )?(tua |sua )?candidatura)',
      'la (tua|sua) candidatura( per .{1,100})? e stata (correttamente )?(inviata|ricevuta|trasmessa|registrata)',
      'abbiamo ricevuto la (tua|sua) candidatura',
    ],
    whole: ['candidatura (inviata|ricevuta|trasmessa)( con successo| correttamente)?'],
    unless: 'se|quando|una volta|dopo|prima|appena|non|sara',
  },
  {
    language: 'pt',
    says: [
      'obrigad[oa] (por se candidatar|por (enviar|submeter) (a )?(sua |tua )?candidatura|pela (sua|tua) candidatura)',
      '(sua|tua) candidatura( para .{1,100})? foi (enviada|recebida|submetida|registada|registrada)',
      'recebemos (a )?(sua|tua) candidatura',
    ],
    whole: ['candidatura (enviada|recebida|submetida)( com sucesso)?'],
    unless: 'se|quando|depois|antes|apos|assim que|nao|sera',
  },
  {
    language: 'nl',
    says: [
      'bedankt voor (je|jouw|uw) sollicitatie',
      '(je|jouw|uw) sollicitatie( voor .{1,100}| bij .{1,100})? is (succesvol |goed |correct )*(verzonden|verstuurd|ontvangen|ingediend)',
      'we hebben (je|jouw|uw) sollicitatie (goed )?ontvangen',
    ],
    whole: ['sollicitatie (succesvol )?(verzonden|verstuurd|ontvangen)'],
    unless: 'als|zodra|nadat|wanneer|voordat|indien|niet|wordt',
  },
  {
    language: 'sv',
    says: [
      'tack for din ansokan',
      'din ansokan (har|ar) (nu )?(skickats|skickad|mottagits|mottagen|registrerats)',
      'vi har (tagit emot|mottagit) din ansokan',
    ],
    whole: ['ansokan (skickad|mottagen)'],
    unless: 'nar|om|efter|innan|tills|inte',
  },
  {
    language: 'pl',
    says: [
      'dziekujemy za (twoja |panstwa )?(aplikacje|zgłoszenie|złozenie aplikacji|wysłanie aplikacji|przesłanie aplikacji)',
      '(twoja|panstwa) aplikacja została (pomyslnie )?(wysłana|przesłana|przyjeta)',
    ],
    whole: ['aplikacja (została )?(wysłana|przesłana)'],
    unless: 'gdy|jesli|kiedy|po|zanim|nie',
  },
];
