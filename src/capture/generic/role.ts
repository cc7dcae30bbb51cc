import { lowerCase } from '../../lib/lower-case.ts';

/** Marks that a job is for everybody: nobody writes them but over a posting. In lower case. */
const EVERYBODY =
  /(?<![\p{L}\d])(?:[mwfdhxi]\s?[/|*]\s?){1,3}[mwfdhxi](?![\p{L}\d])|\(all genders\)|\p{L}(?:[*:_]in|\/-?in)(?:nen)?(?!\p{L})/u;

/** Who somebody may be at work, in the languages that postings are read in: English, German, French, Spanish, Portuguese, Italian, Czech, Polish, Nordic. */
const ROLE = lowerCase(
  `(?<!\\p{L})(?:${[
    'engineer|developer|programmer|architect|designer|manager|director|head of \\p{L}+|lead|officer|analyst|scientist|researcher|consultant|advis[eo]r|specialist|expert|coordinator',
    'administrator|assistant|associate|apprentice|trainee|intern|internship|graduate|clerk|secretary|receptionist|accountant|auditor|bookkeeper|controller|buyer|planner|editor|writer',
    'teacher|lecturer|professor|instructor|tutor|trainer|coach|fellow|postdoc|librarian|nurse|doctor|physician|surgeon|therapist|pharmacist|caregiver|carer|psychologist|dentist|paramedic|midwife',
    'technician|mechanic|electrician|plumber|carpenter|welder|machinist|fitter|operator|operative|labou?rer|driver|cleaner|cook|chef|baker|barista|waiter|waitress|bartender|porter|guard|gardener',
    'representative|executive|agent|recruiter|supervisor|superintendent|foreman|inspector|examiner|attorney|lawyer|solicitor|paralegal|counsel|economist|statistician|translator|interpreter',
    'worker|maker|builder|keeper|attendant|concierge|steward(?:ess)?|host(?:ess)?|producer|photographer|artist|animator|tester|owner|master|strategist|partner|president|secretary|chief|\\p{L}+(?:ist|ologist|smith|wright)',
    '(?:\\p{L}+)?(?:entwickler|ingenieur|berater|leiter|leitung|fachkraft|kaufmann|kauffrau|kaufleute|mitarbeiter|sachbearbeiter|referent|techniker|mechaniker|mechatroniker|elektriker|elektroniker|pfleger|verkäufer|fahrer|koch|köchin|lehrer|erzieher|assistenz|assistent|praktikant|praktikum|werkstudent|auszubildende[rn]?|ausbildung|manager|spezialist|meister|arzt|ärztin|macher|wart|bauer)(?:in|innen)?',
    'ingénieure?|développeu(?:r|se)|responsable|chargée? de \\p{L}+|chef(?:fe)? de \\p{L}+|directeur|directrice|technicien(?:ne)?|assistante?|vendeu(?:r|se)|conseill(?:er|ère)|infirmi(?:er|ère)|comptable|stagiaire|stage|alternance|apprentie?|voilier|conduct(?:eur|rice)',
    'ingenier[oa]|desarrollador(?:a)?|técnic[oa]|comercial|administrativ[oa]|dependient[ea]|camarer[oa]|enfermer[oa]|auxiliar|encargad[oa]|jefe|jefa|director(?:a)?|maestr[oa]|analista|engenheir[oa]|desenvolvedor(?:a)?|estagiári[oa]|gerente|assistente|coordenador(?:a)?|vendedor(?:a)?|sviluppatore|ingegnere|impiegat[oa]|addett[oa]|tecnico|responsabile',
    'vývojář(?:ka)?|programátor(?:ka)?|inženýr(?:ka)?|technik|manažer(?:ka)?|účetní|prodavač(?:ka)?|řidič(?:ka)?|inżynier|programista|specjalista|kierownik|sprzedawca|księgow[ay]|ontwikkelaar|medewerker|adviseur|verpleegkundige|stagiair',
    '\\p{L}*(?:utvecklare|ingenjör|chef|säljare|sköterska|lärare|udvikler|ingeniør|konsulent|leder|medarbejder|medarbeider|sykepleier|selger|utvikler|lærer|assistent|maker|asiantuntija|kehittäjä|insinööri|päällikkö|hoitaja|myyjä|tekijä|opettaja|johtaja)',
    'розробник|інженер|менеджер|спеціаліст|програміст|разработчик|инженер|специалист|программист|бухгалтер|водій|водитель',
  ].join('|')})(?:e?s)?(?!\\p{L})`,
);
/** What speaks to the reader is a slogan: "Build boats with us". Capitals are a country. */
const SLOGAN = /(?<!\p{L})(?:us|our|your|you|we|uns|unser\p{L}*|wir|dich|dein\p{L}*|nous|notre|vous|nosotros)(?!\p{L})/u;

/** How much a title sounds like a job's: two for marks of gender, one for words of who somebody is at work, less than nothing for a slogan. */
export function roleSign(title: string): number {
  const said = title.toLowerCase();
  if (EVERYBODY.test(said)) return 2;
  if (ROLE.test(said)) return 1;
  return SLOGAN.test(title) ? -2 : 0;
}
