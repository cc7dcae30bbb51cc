import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  deniesBackwards: false,
  fixedOrder: false,
  with: 'con',
  adverbEnding: 'mente',
  nounsAreCapital: false,
  abbreviations: 'sig, sigg, sigra, dott, dssa, ing, avv, prof, tel, n, rif, ecc, es, art, ca, cell, min, max, p, iva',
  roles: {
    no: 'nessun(o|a|), niente, zero, no, nessun tipo di',
    nor: 'né',
    not: 'non, mai, non più, nemmeno, neanche, in nessun caso, nessuno, impossibile',
    'not-all': 'non tutti, non tutte, non ogni',
    refrain: `
      evitare (di|), evita(te|) (di|), eviti di, astenersi (da|dal|dallo|dalle|), astenetevi dal, si astengano dal, è vietato, vietato, sconsigliamo di, anziché, invece di, non serve, non occorre, non è necessario, non è il caso di,
      fare a meno di
    `,
    refused: `
      non serve a (nulla|niente),
      vietat(o|a|i|e), sconsigliat(o|a|i|e), proibit(o|a|i|e), esclus(o|a|i|e), ignorat(o|a|i|e), cestinat(o|a|i|e), scartat(o|a|i|e), rifiutat(o|a|i|e), inutil(e|i), cancellat(o|a|i|e), eliminat(o|a|i|e), senza risposta, sgradit(o|a|i|e)
    `,
    without: 'senza',
    unannounced: 'senza (appuntamento|preavviso|invito|avvisare|essere convocati)',
    hesitate: 'esitare, esitate, esiti, esita, solo, soltanto, paura, timore, aspettare, aspettate, dimenticare, dimenticate, solamente',
    call: 'chiamat(a|e), chiamat(a|e) telefonic(a|he), telefonat(a|e), squill(o|i), messaggi vocali, colpo di telefono, contatto telefonico, colloqui al telefono',
    ring: `
      chiamami, telefonami, telefonaci,       chiamare, chiamate, chiami(no|), chiama, chiamateci, chiamarci, chiamarmi, chiamatemi, chiamaci, telefonare, telefonate, telefoni(no|), telefonarci, telefonateci, telefona, contattare telefonicamente, contattarci telefonicamente, contattateci telefonicamente, alzare la cornetta
    `,
    phone: 'telefonic(o|a|i|he), telefono, telefonicamente, cellulare, tel, verbal(e|i), a voce, cell',
    mail: 'posta elettronica (ordinaria|certificata|semplice), e-mail, mail, posta elettronica, messaggi di posta, pec, via e-mail, via mail, tramite mail',
    write: 'scrivere, scrivete, scriva(no|), scriveteci, scriverci, scrivi',
    visit: 'visit(a|e), visit(a|e) in sede, di persona, personalmente in sede, presentazione in sede, consegna a mano',
    come: 'presentarsi, presentatevi, si presenti(no|), passare, passate, venire, venite, recarsi, recatevi, venga(no|), passare in (sede|negozio|ufficio)',
    other:
      'fax, posta, posta ordinaria, raccomandata, sms, whatsapp, lettera, lettere, social, linkedin, cartaceo, cartacea, messaggi, per iscritto',
    inquiry: `
      delucidazion(e|i),
      info,       domand(a|e), richiest(a|e), richiest(a|e) di (informazioni|chiarimenti|aggiornamenti), informazion(e|i), contatto, contatti, sollecit(o|i), comunicazion(e|i), quesit(o|i), chiariment(o|i), aggiornament(o|i), maggiori informazioni, ulteriori informazioni, solleciti
    `,
    contact: `
      parlare con, parla con,
      contattare, contattate, contatti(no|), contatta, contattateci, contattarci, contattaci, rivolgersi, rivolgetevi, mettersi in contatto, sollecitare, sollecitate, chiedere, chiedete, chieda(no|), domandare, raggiungere, prendere contatto, prendere contatti, informarsi
    `,
    accept: `
      (verrà|sarà|viene) data, (verranno|saranno|vengono) date,
      danno, diamo, da,       accett(iamo|ano|a|ati|ate|ato|ata|eremo), accettare, saranno accett(ate|ati), pres(o|a|i|e) in considerazione, prese in esame, prendiamo in considerazione, prendere in considerazione, considerat(o|a|i|e), risponder(e|à|emo|anno), rispondiamo, risponde, rispondono, rispost(o|a|i|e), gestiremo, gestit(o|a|i|e),
      (riceveranno|riceverà|avranno|avrà) (risposta|riscontro), ricev(iamo|eremo|ere|uto|uta|uti|ute|ono), forni(amo|remo|re|te|ti|to|scono|sce), fornit(o|a|i|e), data (risposta|comunicazione|informazione), date (risposte|informazioni), dato riscontro, dare, diamo, daremo, possibil(e|i), ammess(o|a|i|e), consentit(o|a|i|e), valutat(o|a|i|e), gradit(o|a|i|e), evas(o|a|i|e), esaminat(o|a|i|e), lett(o|a|i|e), rilasciat(o|a|i|e), rilasciamo, processat(e|i), ricevut(o|a|i|e)
    `,
    make: 'effettuare, fare, effettuate, effettuat(o|a|i|e), fate, faccia(no|)',
    welcome: 'benvenut(o|a|i|e), volentieri, con piacere, lieti',
    offered: 'a disposizione, a vostra disposizione, a tua disposizione, a sua disposizione',
    send: `
      trasmess(o|a|i|e),
      inviare, inviate, invia, invii(no|), inviat(o|a|i|e), spedire, spedite, spedit(o|a|i|e), mandare, mandate, mandat(o|a|i|e), trasmettere, candidarsi, candidatevi, candidati, consegnare, consegnate, consegnat(o|a|i|e), inoltrare, pervenut(o|a|i|e), utilizzare, usare, inviarci, mandarci, presentare, presentat(o|a|i|e)
    `,
    papers:
      'iscrizion(e|i), curriculum, curricula, cv, candidatur(a|e), domand(a|e) di (lavoro|partecipazione), curriculum vitae, lettera di presentazione, documentazione, allegat(o|i)',
    by: 'per, via, tramite, a mezzo, mediante, al, per via, in, attraverso, col',
    please: `
      prima,
      per favore, per cortesia, cortesemente, gentilmente, si prega, si prega di, vi preghiamo, vi preghiamo di, la preghiamo di, preghiamo, purtroppo, grazie, grazie mille, direttamente, al momento, attualmente, assolutamente, anche, in alcun modo, tassativamente, personalmente, in nessuna circostanza, prego, per motivi organizzativi, assolutamente no, ora, pertanto, quindi, si ringrazia, anticipatamente
    `,
    and: 'e, ed, o, od, oppure, né, nonché, e o, neppure',
    glue: `
      il, lo, la, i, gli, le, l', un, uno, una, di, del, dello, della, dei, degli, delle, a, ad, al, alla, ai, agli, alle, all, dell, nell, sull, che, si, ci, con, questo, questa, questi, queste, ogni, qualsiasi, altro, altra, altri, altre, tale, tali, vi, ne, da, dal, dalla, nel, nella, per, su, sul, sulla
    `,
    aux: 'è, sono, sarà, saranno, essere, viene, vengono, verrà, verranno, stato, stata, può, possono, possiamo, potrà, potranno, potremo, ha, hanno, abbiamo, sia, siano, ho',
    modal: 'provate a, provare a, cercate di, tentate di, deve, devono, dovete, bisogna, dovrebbe, dovrebbero',
    ask: 'prega, preghiamo, chiediamo, chiede, invitiamo, invita, raccomanda, raccomandiamo, richiede, pregati, pregato, vorremmo, preferiremmo, preferiamo, apprezzeremmo, consigliamo',
    kind: 'dirett(o|a|i|e), personal(e|i), individual(e|i), ulterior(e|i), general(e|i), spontane(o|a|i|e), preventiv(o|a|i|e), aggiuntiv(o|a|i|e), scritt(o|a|i|e), ripetut(o|a|i|e), brev(e|i)',
    about:
      'su, sul, sullo, sulla, sulle, riguardo, riguardo a, riguardo alla, riguardo al, relativ(o|a|i|e) (a|al|alla|alle|agli), circa, inerent(e|i) (a|al|alla), in merito a, in merito al, in merito alla, per sapere, per conoscere, per avere',
    from: 'da, dal, dalla, da parte di, dalle, dagli, dai, provenienti da, da parte delle',
    when: 'dopo, prima di, prima delle, tra, durante, fuori, oltre, dopo le, il, la',
    time: `
      or(a|e), sera, notte, fine settimana, weekend, pomeriggio, mattin(a|o), orario (di|d) (ufficio|lavoro|servizio), lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, festiv(o|i), pranzo, orari di ufficio, pausa pranzo
    `,
    if: 'se, salvo, a meno che, in caso di, qualora, tranne, quando, nel caso, fino a, finché, eccetto',
    want: 'desidera, vuole, desideri, vuoi, preferisce, volete',
    but: 'ma, bensì, perché, poiché, in quanto',
    only: 'solo, soltanto, solamente, esclusivamente, unicamente, sol(i|e)',
    instead: 'piuttosto, preferibilmente, invece',
    exists: "c'è, ci sono, vi sono",
    you: 'lei, voi, tu, ti, vi',
    your: 'suo, sua, vostro, vostra, tuo, tua, propria, proprio, il proprio, la propria',
    we: 'noi, io',
    us: 'ci, mi',
    employer: `
      chiamateci, chiamarci, chiamarmi, chiamatemi, chiamaci, chiamami, telefonarci, telefonateci, telefonami, telefonaci,
      ci, mi, nostr(o|a|i|e), ufficio, uffici, azienda, sede, negozio, punto vendita, ristorante, reparto, risorse umane, ufficio del personale, hr, scuola, datore di lavoro, direzione, segreteria, studio, responsabile, titolare, albergo, hotel, clinica, ente, struttura, centralino, reception, personale, team, museo, comune, bottega, agriturismo
    `,
    applicant:
      'candidat(o|a|i|e), aspirant(e|i), interessat(o|a|i|e), person(a|e), coloro, chi, chiunque, partecipant(e|i), quanti, profil(o|i)',
    agency: `
      agenzi(a|e), agenzi(a|e) (per il lavoro|di selezione|interinali|di recruiting|di reclutamento), società di (selezione|recruiting|somministrazione|consulenza), intermediari, recruiter, head-hunter, cacciatori di teste, terzi, fornitori, consulenti, società interinali, apl, commerciali, agenti
    `,
    outsider:
      'client(e|i), pazient(e|i), utent(e|i), ospit(e|i), student(e|i), alunni, genitori, fornitori, cittadini, soci, consumatori, pubblico, referenze, clientela',
    duty: `
      a freddo, telemarketing, call-center, chiamate (a freddo|in uscita|in entrata|commerciali|ai clienti|di vendita|di emergenza), telefonate (a freddo|commerciali|di vendita), teleselling, televendita, reperibilità, turni, turni notturni, contatto con (il|i) (pubblico|clienti), contatti con (il|i) (pubblico|clienti), recapito telefonico, numero di telefono, numeri di telefono, indirizzo e-mail, indirizzo mail, colloquio telefonico, colloqui telefonici, email marketing, visite (mediche|ai clienti|commerciali), obiettivi, stress, vendita, vendite, partita iva, contatto con, trasferte, porta a porta, si chiama
    `,
    topic:
      'posizione, posizioni, offert(a|e), annunci(o|), annuncio, post(o|i), ruolo, lavoro, selezione, procedura, concorso, iter, processo, bando, stage, tirocinio, incarico',
    status: 'stato, esito, esiti, avanzamento, andamento, risultat(o|i)',
    chosen:
      'superano, superino, prescelt(o|a|i|e), selezionat(o|a|i|e), preselezionat(o|a|i|e), idone(o|a|i|e), ritenut(o|a|i|e), in linea, scelt(o|a|i|e), interessanti, convocat(o|a|i|e), rispondenti, in possesso, finalist(a|i|e), compatibili, ammess(o|a|i|e)',
    'passed-over':
      'non andata a buon fine, respint(o|a|i|e), non selezionat(o|a|i|e), non idone(o|a|i|e), esclus(o|a|i|e), scartat(o|a|i|e), negativ(o|a|i|e), altri candidati, un altro candidato, non accolt(o|a|i|e), conclus(o|a)',
    tell: '(verrà|sarà|viene) data (comunicazione|risposta), data (comunicazione|risposta), (ri|)contatter(à|anno), risponder(à|anno), contatteremo, contattare, risponderemo, ricontatteremo, ricontattare, rispondere, convocheremo, avviseremo, daremo riscontro, informeremo, comunicheremo, contattiamo, convocare, dare riscontro, fornire un riscontro',
    told: 'richiamat(o|a|i|e), contattat(o|a|i|e), ricontattat(o|a|i|e), convocat(o|a|i|e), avvisat(o|a|i|e), informat(o|a|i|e), riceveranno, riceverà, invitat(o|a|i|e), chiamat(o|a|i|e)',
    else: 'altrimenti, in caso contrario, gli altri',
    hear: '(riceveranno|riceverà|avranno|avrà) (risposta|riscontro), risposta, una risposta, riscontro, un riscontro, notizie, nostre notizie, comunicazioni, ricevuto risposta, ricevuto riscontro, ricontattati',
    silence:
      'senza (ricevere|aver ricevuto) (risposta|riscontro|comunicazioni), (in caso di|la|) mancata risposta, (in caso di|il|) mancato riscontro, in assenza di (risposta|riscontro|comunicazioni), in mancanza di (risposta|riscontro)',
    each: 'ogni, tutti, tutte, ciascun(o|a|), singolarmente, tutto',
    aid: 'disabilità, accessibilità, categorie protette, ausili, accomodamenti',
    technical:
      'problemi con la (piattaforma|pagina), assistenza tecnica, problemi tecnici, problema tecnico, supporto tecnico, password, accesso al portale, problemi con (il|la) (modulo|sito|portale)',
    perk: 'assicurazione, pensione, mensa',
    'third-party': 'servizio clienti, privacy, reclami, prenotazioni, ordini, ufficio stampa, segnalazioni, emergenze',
  },
  people: {
    honorifics: 'sig, sigra, signor, signora, dott, dottor, dottoressa, dssa, ing, avv, prof, professor, professoressa',
    titles: `
      responsabile, direttore, direttrice, titolare, referente, hr, manager, selezionatore, selezionatrice, coordinatore, coordinatrice, segretario, segretaria, presidente, recruiter, amministratore, capo, risorse, umane, specialist
    `,
    things: `
      saluti, contattate, contatta, chiamare, chiamate, inviate, invia, scrivere, scrivete, si,      universita, scuola, istituto, comune, ministero, regione, provincia, azienda, gruppo, spa, srl, societa, via, viale, piazza, corso, biblioteca, museo, ospedale, clinica, ufficio, candidatura, curriculum, cv, lettera, contatti, contattare, inviare, per, con, il, la, le, lo, gli, un, una, di, del, e, o, in, al, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, italia, roma, milano, torino, napoli, telefono, mail, oggetto, riferimento, scadenza, san, santa, nostra, nostro, informazioni, requisiti, selezione, banca, hotel, ristorante, fondazione, associazione
    `,
    labels:
      'contatto, referente, persona di riferimento, all attenzione di, alla cortese attenzione di, c a, responsabile della selezione, contatti, pubblicato da, att, referente per la selezione',
    headings: 'contatti, contatto, come candidarsi, informazioni, candidature, per candidarsi, referente',
    leadIn: 'a, al, alla, con, contattare, contattate, chiamare, attenzione di, di, il, la, rivolgersi a, per',
    between: 'al, allo, a, e, o, mail, email, telefono, tel, numero, indirizzo, il, la, di, all, presso, cell, cellulare, oppure',
    fields: 'telefono, cellulare, mail, fax, tel, cell',
    closings: 'cordiali saluti, distinti saluti, saluti, un saluto',
    phone: 'tel, telefono, cellulare, cell, chiamare, chiamate, telefonare, chiama, telefonicamente',
    notPhone: 'fax, partita iva, rif, riferimento, cap, codice, p iva',
    weak: 'al, allo, numero, il',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['gennaio, gen', 'febbraio, feb', 'marzo, mar', 'aprile, apr', 'maggio, mag', 'giugno, giu', 'luglio, lug', 'agosto, ago', 'settembre, set, sett', 'ottobre, ott', 'novembre, nov', 'dicembre, dic'],
    dayFirst: true,
    deadline: `
      scadenza, entro il, entro e non oltre il, entro, data di scadenza, termine, termine ultimo, scade il, entro le, candidature entro il, fino al, scadenza candidature, termine per la presentazione, data limite
    `,
    until: 'entro, fino al, entro il, prima del',
    priority: 'preferibilmente entro il, preferibilmente entro',
    window: 'candidature dal',
    untilFilled: 'fino a copertura della posizione, fino a copertura del ruolo',
    rolling: 'selezione continua, in modo continuativo',
    otherDate: `
      dal, a partire dal, inizio, data di inizio, decorrenza, pubblicato il, fondata nel, colloqui, colloqui dal, contratto fino al, dal giorno, assunzione, data di pubblicazione, durata
    `,
    inside: 'di, del, il',
  },
};
