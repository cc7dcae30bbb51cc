import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  deniesBackwards: true,
  fixedOrder: false,
  with: 'avec',
  adverbEnding: null,
  nounsAreCapital: false,
  abbreviations: 'mme, mlle, tel, m, mm, dr, etc, cf, ste, av, bd, env, ref',
  roles: {
    no: `aucun(e|), pas d', pas de, point de, nul(le|), zéro, plus d', plus de, non aux, pas d'autre, aucune autre`,
    not: `rien, ne (pouvons|pourrons|peut|peuvent|pourra|pourront|saurait|saurions|sauraient)( pas| plus|), n'avons pu, sous aucun prétexte, en aucun cas, pas, jamais, plus, non, guère, impossible de, inutile de, il est inutile de, inutile d'`,
    refrain: `
      pas la peine de, pas la peine d', pas nécessaire de, pas nécessaire d', pas utile de, pas utile d',
      éviter, évitez, d' éviter, éviter de, évitez de, s'abstenir de, vous abstenir de, s'abstenir, abstenez vous de, abstenez vous,
      vous abstenir, renoncer à, proscrire, refusons, au lieu de, au lieu d', plutôt que de, s'abstenir d', interdiction de,
      défense de, refuse, déclinons
    `,
    refused: `
      ne sert à rien, sert à rien, entraîne(ra|nt|ront|) (le rejet|l'élimination|l'exclusion|la disqualification), interdit(s|e|es|), proscrit(s|e|es|), refusé(s|e|es|), exclu(s|e|es|), prohibé(s|e|es|), ignoré(s|e|es|), bannir,
      malvenu(s|e|es|), indésirable(s|), rejeté(s|e|es|), supprimé(s|e|es|), détruit(s|e|es|), effacé(s|e|es|), inutile(s|), sans réponse, sans suite, à proscrire, à éviter, décliné(s|e|es|)
    `,
    without: 'sans',
    unannounced: `sans rendez-vous, à l'improviste, sans (y|) être invité(s|e|es|), sans prévenir`,
    hesitate: 'hésite(z|r|), hésiter, hésitez, seulement, oublie(z|r|), peur, attendez, seul, tarde(z|r)',
    call: `
      appel(s|), appel(s|) téléphonique(s|), coup(s|) de (fil|téléphone), appel(s|) entrant(s|), conversation(s|) téléphonique(s|),
      sollicitation(s|) téléphonique(s|), relance(s|) téléphonique(s|), messages vocaux
    `,
    ring: `
      appelle nous, appelle moi, donner un coup de fil,
      appellera(it|), appelleront, téléphonera, téléphonent, qui appelle(nt|),      appele(z|r), appeler, appelez, téléphone(r|z), téléphoner, téléphonez, joindre par téléphone, passe(r|z) un (appel|coup de fil), (passe|passez) (nous|moi) un (appel|coup de fil|coup de téléphone),
      rappeler, composez, appeler au
    `,
    phone: 'téléphonique(s|), téléphone, tél, oral, orale(s|), oralement, portable, mobile, téléphoniquement, vocal',
    mail: `
      e-mail(s|), mail(s|), courriel(s|), mél, courrier électronique, courriers électroniques, message électronique, voie électronique
    `,
    write: 'écrire, écrivez, mailer',
    visit: 'en personne, visite(s|), candidature(s|) spontanée(s|) sur place, déplacement(s|), passage(s|), venue(s|)',
    come: 'se présente(nt|), se déplacent, viennent, se présenter, vous présenter, présentez vous, passer, se déplacer, vous déplacer, vous déplacez, te déplace, vous présentez, présentez vous, venir, venez, rendre visite',
    other: `
      télécopieur(s|),
      biais,      fax, télécopie, courrier, courrier postal, poste, voie postale, postal, papier, sms, whatsapp, réseaux sociaux, linkedin,
      lettre(s|), écrit, en main propre, mains propres
    `,
    inquiry: `
      info(s|), plus d'info(s|), précision(s|),
      en savoir plus, savoir plus, en (parler|discuter),       demande(s|), plus (de|d') (renseignement|renseignements|information|informations|détails|précisions), information(s|), demande(s|) de (renseignements|renseignement|informations|information|précisions), renseignement(s|), question(s|),
      contact(s|), relance(s|), sollicitation(s|), prise(s|) de contact, requête(s|), suivi(s|), interrogations, correspondance(s|),
      communication(s|), réclamation(s|)
    `,
    contact: `
      communiquer avec, communiquez avec, vous rapprocher, rapprochez vous, s'adresser, prendre l'attache, prendre attache, s'informer, informez vous, renseignez vous,
      contacte(r|z), contacter, contactez, joindre, relancer, relancez, solliciter, sollicitez, prendre contact, prenez contact,
      entrer en contact, adressez vous, vous adresser, renseigner, interroger, vous renseigner, faire un suivi, demander,
      mettre en relation, adresser à
    `,
    accept: `
      joignable(s|),
      garanti(e|es|s|),
      donn(er|é|ons|erons) suite,
      en mesure de (répondre|prendre|traiter|donner), retourné(s|e|es|), aboutir,
      donnons, donne, fournissons, communiquons, traitons, considérons, étudions, examinons, assurons, accept(ons|e|é|és|ée|ées|er), pren(ons|dre|d), prend(re|ra|rons|ront), pris(e|es|), répond(ons|re|u|us|rons|ra|ez|ent|), réponse,
      donné(s|e|es|), donner, donnerons, traité(s|e|es|), traiter, retenu(s|e|es|), considéré(s|e|es|), étudié(s|e|es|),
      examiné(s|e|es|), autorisé(s|e|es|), permis(e|es|), admis(e|es|), possible(s|), souhaité(s|e|es|), reçu(s|e|es|),
      recev(ons|oir), suite, fourni(s|e|es|), communiqué(s|e|es|), honoré(s|e|es|), pris en compte,
      prises en compte, prise en compte, prendre en compte, bienvenu(s|e|es|), sera fait, fait(s|e|es|), apportée,
      assuré(s|e|es|), acceptable(s|), recevable(s|), satisfait(s|es|)
    `,
    make: 'effectuer, effectuez, effectué(s|e|es|), passer des, faire, passé(s|e|es|)',
    offered:
      'vous renseigne(ra|ront|nt|), te renseigne(ra|ront|nt|), répond(ra|ront|ent|) à vos questions, joignable(s|) au, à votre disposition, à disposition, à votre écoute, à ta disposition',
    welcome: 'bienvenu(s|e|es|), volontiers, à votre disposition, à disposition',
    send: `
      transmis(es|e|), remis(es|e|),
      envoye(r|z), envoyer, envoyez, envoyé(s|e|es|), transmettre, transmettez, transmis(es|e|), adresse(r|z), adresser, adressez,
      adressé(s|e|es|), postule(r|z), postuler, postulez, candidater, déposer, déposez, déposé(s|e|es|), faire parvenir,
      faites parvenir, soumettre, soumis(es|e|), utiliser, remettre, parvenir, envoi(s|)
    `,
    papers: `
      demande(s|) spontanée(s|), demande(s|) d'emploi, inscription(s|),
      candidature(s|), cv, curriculum vitae, dossier(s|), dossier(s|) de candidature, lettre(s|) de motivation, document(s|), pièces,
      motivation, lm
    `,
    by: 'par, via, au, par voie, sous forme, en, sur',
    please: `
      voudr(ont|ez) bien,
      nous vous saurions gré,
      s v p, stp, vous voudrez bien, veuillez noter, prenez note, d'ores et déjà,
      s'il vous plaît, s'il vous plait, svp, merci, merci de, merci d', prière de, prière d', veuillez, nous vous remercions,
      nous vous prions, malheureusement, également, directement, actuellement, pour le moment, absolument, strictement,
      aussi, donc, toutefois, cependant, personnellement, individuellement, en aucune façon, désormais,
      formellement, systématiquement, favorablement, impérativement, par avance, d'avance, bien vouloir, simplement,
      de votre compréhension, à ce stade, à ce jour, de quelque nature que ce soit, uniquement par souci
    `,
    nor: 'ni',
    and: 'et, ou, et ou, ainsi que, ni, voire, ou bien, ou même',
    glue: `
      qui,
      le, la, les, l', ne nous, ne me, un, une, des, de, d', du, à, au, aux, ce, cet, cette, ces, ne, n', y, qu', que, se, s', il, ils, elle, elles,
      en, avec, pour, tout, toute, tous, toutes, autre(s|), ici, lui, leur, sur, dans, chez
    `,
    aux: `
      reste, restent, resteront, restera, sera, seront, est, sont, été, être, soit, peut, peuvent, pouvons, pourra, pourront, pourrons, a, ont, avons, serait, va, vont,
      sommes
    `,
    modal:
      'cherchez, cherche, essayez, essaie, essayer de, tentez, tente, devez, pouvez, pourrez, doivent, doit, devrez, faut, devraient, devrait',
    ask: `
      saurions gré, aimable(s|) de,
      demandons, prions, prie, priés, prié, remercions, invitons, invités, souhaitons, conseillons, rappelons, saurons gré, remercie,
      saurait gré
    `,
    kind: `
      direct(s|e|es|), personnel(s|le|les|), individuel(s|le|les|), complémentaire(s|), supplémentaire(s|), spontané(s|e|es|),
      ultérieur(s|e|es|), préalable(s|), autre(s|), entrant(s|e|es|), général(e|es|), physique(s|), écrite(s|), nouvelle(s|),
      simple(s|), spontanément
    `,
    about: `
      concernant, au sujet de, au sujet du, au sujet d', sur, relatif(s|) (à|au|aux), relative(s|) (à|au|aux), à propos de,
      à propos du, quant à, portant sur, pour connaître, pour savoir, pour, liée(s|) à, en lien avec, relativement à
    `,
    from: `
      de la part de, de la part des, des, provenant de, provenant des, émanant de, émanant des, d', de, en provenance de, par des,
      par les
    `,
    when: 'après, avant, entre, pendant, durant, en dehors de, en dehors des, hors, au delà de, passé',
    time: `
      heure(s|), h, soir, week-end(s|), nuit, midi, minuit, matin, après-midi, (lun|mar|mercre|jeu|vendre|same)di(s|), dimanche(s|),
      jours fériés, heures de bureau, heures de service, vacances
    `,
    if: `si, sauf, sauf si, à moins, en cas de, en cas d', jusqu'à, tant que, au cas où, lorsque, s'il`,
    want: 'souhaitez, voulez, désirez, préférez',
    but: 'mais, car, puisque, afin',
    only: `seul(s|e|es|), seulement, uniquement, exclusivement, que, qu'`,
    instead: 'plutôt, de préférence, préférez',
    you: `vous, tu, te, t'`,
    your: 'votre, vos, ton, ta, tes',
    we: `nous, je, j', on`,
    employer: `
      nous, notre, nos, me, moi, m', mon, bureau(x|), entreprise, société, établissement, service(s|), ressources humaines, rh, magasin,
      boutique, restaurant, école, employeur, recruteur, responsable, secrétariat, mairie, accueil, cabinet, agence, équipe, hôtel,
      clinique, direction, siège, standard, collaborateurs, personnel, crèche, librairie, chantier
    `,
    applicant: `
      candidat(s|e|es|), postulant(s|e|es|), intéressé(s|e|es|), personnes, ceux, celles, profils, dossiers, candidatures,
      personnes intéressées, demandeurs
    `,
    agency: `
      (entreprises|sociétés) de (recrutement|placement|travail temporaire),
      agence(s|) (de recrutement|d'intérim|de placement|d'emploi|intérim|de travail temporaire), agences, agence, cabinets,
      cabinet(s|) de recrutement, recruteurs, chasseurs de têtes, intermédiaires, intérim, sociétés d'intérim, prestataires, esn,
      ssii, tiers, démarcheurs, sociétés de services, commerciaux, intermédiaire, sociétés de recrutement, apporteurs d'affaires,
      freelances et cabinets
    `,
    outsider: `
      client(s|e|es|), patient(s|e|es|), prospect(s|), usager(s|), clientèle, élève(s|), parents, fournisseurs, abonnés, visiteurs,
      habitants, adhérents, références, public
    `,
    duty: `
      froid, à froid, appel(s|) à froid, sortants, entrants, centre(s|) d'appel(s|), plateau(x|) d'appel(s|), téléprospection, prospection téléphonique,
      prospection, astreinte(s|), démarchage, démarchage téléphonique, télévente, entretien(s|) téléphonique(s|), adresse(s|) (e-mail|mail),
      numéro(s|) de téléphone, appel(s|) d'offre(s|), appel(s|) à candidature(s|), appel(s|) à projet(s|), appels sortants,
      appels à froid, appels commerciaux, standard téléphonique, accueil téléphonique, permanence téléphonique, contact client,
      contacts clients, relation client, coordonnées, d'urgence, visites commerciales, visites clients, contact humain, contact avec,
      relances clients, marketing
    `,
    topic: `
      poste(s|), offre(s|), offre(s|) d'emploi, emploi, annonce, recrutement, processus, stage, mission, procédure, concours,
      sélection, candidature
    `,
    status: `suivi, état, avancement, statut, résultat(s|), état d'avancement, suite, suites`,
    chosen: `
      correspondant(s|e|es), en adéquation, adéquat(s|e|es|),
      retenu(s|e|es|), présélectionné(s|e|es|), pré-sélectionné(s|e|es|), sélectionné(s|e|es|), correspondant, correspondent,
      convoqué(s|e|es|), choisi(s|e|es|), répondant, qualifié(s|e|es|), admissible(s|), admis, pertinent(s|e|es|), finaliste(s|),
      intéressant(s|), pris en considération, abouti
    `,
    'passed-over': `
      (avons|aurons) pas donné suite,
      n'a pu être retenu(e|), n'ont pu être retenu(s|es), ne (pouvons|pourrons) (donner|réserver) (une|) suite,
      refus, un refus, non retenu(s|e|es|), refusé(s|e|es|), négative(s|), non sélectionné(s|e|es|), rejetée(s|), sans suite, défavorable(s|),
      écarté(s|e|es|), déclinée, pourvu, rejeté(s|)
    `,
    tell: `
      pren(ons|drons|dra|d) contact,
      recontact(ons|era|eront), contact(era|eront),
      donn(er|é|ons|erons) suite, communiquer avec, reviendrons vers, revenons vers, prendrons contact, reprendrons contact,
      contacter, contacterons, contactons, informer, répondre, répondrons, répondons, convoquer, aviser, communiquerons,
      rencontrerons, prévenir, recontacter, communiquer, recontacterons, convoquerons
    `,
    told: `
      convié(s|e|es|),
      contacté(s|e|es|), informé(s|e|es|), convoqué(s|e|es|), avisé(s|e|es|), prévenu(s|e|es|), recontacté(s|e|es|), reçu(s|e|es|),
      appelé(s|e|es|), invité(s|e|es|), notifié(s|e|es|), rencontré(s|e|es|), rappelé(s|e|es|), recevront, répondu, averti(s|e|es|)
    `,
    hear: `
      (une |)réponse(s|) (individuelle|personnalisée)(s|),
      (une |)réponse à (chaque|chacun|tous), réponse, une réponse, nouvelle(s|), nouvelles de notre part, retour, un retour, réponse de notre part, retour de notre part,
      reçu de réponse
    `,
    else: 'sinon, dans le cas contraire, les autres, les autres candidats',
    line: 'numéro(s|), numéro(s|) de téléphone, ligne directe, notre ligne',
    use: 'utilisez, utiliser, composez, composer',
    exists: `il y a, il n'y a, n'y a`,
    silence: `sans avoir (reçu de réponse|eu de réponse|été contacté), à défaut (de|d'une) (réponse|retour), sans (réponse|retour|nouvelle|nouvelles), (sans|aucune) (réponse|nouvelles|nouvelle|retour) (sous|dans|d'ici|avant), faute de réponse, sans réponse de notre part, en l'absence de réponse, sans nouvelles de notre part, sans retour de notre part, l'absence de réponse`,
    each: `(une |)réponse(s|) (individuelle|personnalisée)(s|), (une |)réponse à (chaque|chacun|tous), chaque, tous, toutes, chacun, chacune, individuellement, toute, tout, l'ensemble, chacun des`,
    aid: `
      handicap, handicapé(s|e|es|), accessibilité, aménagement(s|), rqth, référent handicap, mission handicap, mesures d'adaptation,
      adaptation
    `,
    technical: `
      difficulté technique, panne(s|), anomalie(s|), assistance informatique,
      (question|questions|incident|incidents|souci|soucis|aide) technique(s|), (souci|problème|difficulté|difficultés|soucis|problèmes|bug) avec (le|la|les|notre|votre) (formulaire|site|plateforme|page), assistance technique, problème(s|) technique(s|), support technique, mot de passe, connexion,
      difficultés techniques
    `,
    perk: 'mutuelle, retraite, assurance, logement, transport',
    'third-party': `
      service client, données personnelles, rgpd, dpo, réservation(s|), presse, signalement, harcèlement, discrimination,
      commande(s|), urgence(s|)
    `,
  },
  people: {
    honorifics: 'm, mme, mlle, monsieur, madame, mademoiselle, dr, docteur, professeur, pr, maitre, mm, mmes',
    titles: `
      responsable, directeur, directrice, charge, chargee, recruteur, recruteuse, gestionnaire, chef, cheffe, assistant, assistante,
      secretaire, drh, rh, gerant, gerante, president, presidente, conseiller, conseillere, coordinateur, coordinatrice, adjoint,
      adjointe, ressources, humaines, recrutement, consultant, consultante, principal, proviseur, doyen, doyenne, fondateur,
      fondatrice, cadre, attache, attachee, dgs, referent, referente, ingenieur, ingenieure, partenaire, technicien, technicienne, talents, rrh
    `,
    things: `
      cordialement, salutations,      universite, ecole, lycee, college, institut, departement, service, services, direction, mairie, ville, commune, region, conseil,
      centre, association, societe, entreprise, groupe, sa, sas, sarl, rue, avenue, boulevard, place, chemin, bibliotheque, musee,
      hopital, clinique, fondation, agence, cabinet, bureau, poste, candidature, candidatures, cv, lettre, motivation, annonce, offre,
      contact, contacts, contactez, merci, veuillez, pour, nous, vous, votre, notre, nos, le, la, les, un, une, de, du, des, et, ou,
      en, par, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, lundi, mardi,
      mercredi, jeudi, vendredi, samedi, dimanche, paris, lyon, france, cedex, telephone, tel, courriel, mail, site, date, limite,
      reference, comite, equipe, ministere, prefecture, communaute, maison, hotel, restaurant, chantier, saint, sainte, cdi, cdd,
      stage, adresse, objet, renseignements, informations, profil, missions, salaire, envoyez, adressez, postulez, appelez, quebec,
      montreal, canada, suisse, belgique
    `,
    labels: `
      pour tout renseignement, renseignements complementaires, dossier suivi par, affaire suivie par, votre correspondant, referent,
      a l' attention de, publie par, publiee par,
      contact, contacts, personne a contacter, personne contact, votre contact, contactez, recruteur, responsable du recrutement,
      a l' attention de, a l' attention, attention de, interlocuteur, interlocutrice, votre interlocuteur, votre interlocutrice,
      renseignements, charge de recrutement, chargee de recrutement, publie par, personne ressource, personne responsable,
      correspondant, contact rh, renseignements aupres de, contact recrutement
    `,
    headings: `
      contact, contacts, pour postuler, comment postuler, candidature, renseignements, candidatures, modalites de candidature,
      informations, votre contact, contactez nous
    `,
    leadIn: `a, contacter, contactez, aupres de, de, appeler, appelez, avec, joindre, attention de, d', l'`,
    between: `
      au, par, a, l', adresse, mail, e, courriel, telephone, tel, ou, et, suivante, numero, via, de, du, des, la, le, poste, portable,
      mobile, suivant, email
    `,
    fields: 'telecopieur, telephone, courriel, mel, telecopie, portable, mail',
    closings: 'cordialement, bien cordialement, salutations distinguees, sinceres salutations, au plaisir',
    phone: 'tel, telephone, portable, mobile, appeler, appelez, ligne directe, numero, cel, poste',
    notPhone: 'telecopieur, fax, telecopie, siret, siren, reference, ref, cp, offre',
    weak: 'au, a, le, nous',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['janvier, janv', 'fevrier, fevr', 'mars', 'avril, avr', 'mai', 'juin', 'juillet, juil', 'aout', 'septembre, sept', 'octobre, oct', 'novembre, nov', 'decembre, dec'],
    dayFirst: true,
    deadline: `
      date limite, date limite de candidature, date limite de depot, date de cloture, cloture, cloture des candidatures, au plus tard,
      au plus tard le, avant le, date butoir, date de fin, limite de candidature, dernier delai, echeance, plus tard le,
      depot des candidatures, date d' echeance, limite de depot, date limite pour postuler, reception des candidatures,
      candidatures avant le
    `,
    until: `avant le, avant, jusqu' au, au, pour le, d' ici le`,
    priority: 'de preference, preferablement',
    window: `periode d' affichage, affichage, periode de candidature, candidatures du, candidatures ouvertes du`,
    untilFilled: "jusqu' a pourvoi du poste, jusqu' a ce que le poste soit pourvu",
    rolling: "au fil de l' eau",
    otherDate: `
      a partir du, a compter du, prise de poste, debut, des le, depuis, fonde en, creee en, publie le, date de debut,
      entree en fonction, entretiens, disponible, du, commence, commencant, date de publication, poste a pourvoir, pourvoir, jury,
      contrat, cdd, demarrage, mise en ligne, pourvoir le, remplacement
    `,
    inside: 'de, le, du, er',
  },
};
