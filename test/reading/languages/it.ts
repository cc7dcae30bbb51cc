import { CALLS, NEITHER, NO_CALLS, NO_CONTACT, NO_MAIL, NOTHING, type Row, SHORTLIST } from './row.ts';

/** Italian sentences of our own. */
export const IT: Row[] = [
  // A deed is denied.
  ['Non chiamare.', NO_CALLS, 'infinito negato'],
  ['Si prega di non telefonare.', NO_CALLS, 'preghiera'],
  ['Vi preghiamo di non chiamare in negozio.', NO_CALLS, 'preghiera con destinatario'],
  ['Per favore non telefonate in ufficio.', NO_CALLS, 'imperativo'],
  ['Non chiamateci, vi contatteremo noi.', NO_CALLS, 'imperativo con pronome'],
  ['Evitare di telefonare.', NO_CALLS, 'verbo che nega'],
  ['Si prega di evitare telefonate.', NO_CALLS, 'verbo che nega una cosa'],
  ['I candidati non devono telefonare alla sede.', NO_CALLS, 'candidati come soggetto'],
  ['Non contattare telefonicamente il ristorante.', NO_CALLS, 'contatto per una via'],
  ['Non contattare per telefono né via e-mail.', NEITHER, 'due vie'],
  ['Non serve telefonare.', NO_CALLS, 'non serve'],
  ['NON TELEFONARE', NO_CALLS, 'maiuscole'],
  // A thing is denied.
  ['Niente telefonate, grazie.', NO_CALLS, 'cosa negata con cortesia'],
  ['Nessuna telefonata, per favore.', NO_CALLS, 'cosa negata'],
  ['Né telefonate né visite, per favore.', { ...NO_CALLS, walkIns: true }, 'né … né'],
  ['Niente chiamate, solo WhatsApp.', NO_CALLS, 'un’altra via'],
  ['Nessuna informazione telefonica sarà fornita.', NO_CALLS, 'passivo'],
  ['Niente chiamate e niente e-mail.', NEITHER, 'due cose'],
  // The statement.
  ['Non si accettano telefonate.', NO_CALLS, 'si passivante'],
  ['Non rispondiamo a telefonate su questo annuncio.', NO_CALLS, 'noi non rispondiamo'],
  ['Non si forniscono informazioni per telefono.', NO_CALLS, 'informazioni per telefono'],
  ['Le telefonate non saranno prese in considerazione.', NO_CALLS, 'passivo negato'],
  ['Le candidature telefoniche non saranno accettate.', NO_CALLS, 'la via dietro i documenti'],
  ['Le chiamate sono vietate.', NO_CALLS, 'parola che rifiuta'],
  ['Telefonate: no, grazie.', NO_CALLS, 'risposta dietro i due punti'],
  ['Chi telefona non sarà considerato.', NO_CALLS, 'chi come soggetto'],
  ['Chiediamo di non chiamare la segreteria.', NO_CALLS, 'richiesta'],
  // E-mail.
  ['Non inviare il curriculum via e-mail.', NO_MAIL, 'invio negato'],
  ['Le candidature inviate per e-mail non saranno considerate.', NO_MAIL, 'passivo negato'],
  ['Non si accettano candidature via mail.', NO_MAIL, 'si passivante'],
  ['I curricula ricevuti per e-mail saranno cestinati.', NO_MAIL, 'parola che rifiuta'],
  ['Si prega di non mandare e-mail.', NO_MAIL, 'preghiera'],
  // Contact as such.
  ['Si prega di non contattarci per conoscere lo stato della candidatura.', NO_CONTACT, 'contatto sullo stato'],
  ['Non contattare direttamente il personale.', NO_CONTACT, 'contatto diretto'],
  ['Le richieste di aggiornamento non riceveranno risposta.', NO_CONTACT, 'richieste di aggiornamento'],
  ['Nessun sollecito, per favore.', NO_CONTACT, 'solleciti'],
  // Walk-ins.
  ['Non presentarsi senza appuntamento.', { walkIns: true }, 'presentarsi senza appuntamento'],
  ['Non si accettano visite senza appuntamento.', { walkIns: true }, 'visite senza appuntamento'],
  ['Si prega di non presentarsi in sede.', { walkIns: true }, 'presentarsi negato'],
  ['Non si accettano telefonate o visite.', { ...NO_CALLS, walkIns: true }, 'elenco'],
  // Agencies.
  ['No agenzie.', NOTHING, 'solo agenzie'],
  ['Agenzie: non chiamare.', NOTHING, 'agenzie nominate'],
  ['Le agenzie sono pregate di non telefonare.', NOTHING, 'agenzie come soggetto'],
  ['Non si accettano telefonate da agenzie per il lavoro.', NOTHING, 'da chi vengono'],
  ['Niente telefonate da candidati o agenzie.', NO_CALLS, 'entrambi'],
  // Work and limits.
  ['Nessuna chiamata a freddo.', NOTHING, 'lavoro'],
  ['Non chiamerai mai clienti a freddo.', NOTHING, 'clienti'],
  ['Nessun contatto con il pubblico.', NOTHING, 'lavoro'],
  ['Non telefonare dopo le 20.', NOTHING, 'un’ora è un limite'],
  ['Risponderai alle telefonate dei clienti.', NOTHING, 'compito'],
  ['Nessun turno di notte, niente reperibilità, nessuna telefonata.', NOTHING, 'descrizione del lavoro'],
  ['Gestirai 50 chiamate al giorno.', NOTHING, 'compito'],
  // Invitations.
  ['Per informazioni chiamare il numero 02 5550 1234.', CALLS, 'numero'],
  ['Non esitate a chiamarci al 06 5550 111.', CALLS, 'non esitate invita'],
  ['Chiamaci al 011 5550 222!', CALLS, 'imperativo con numero'],
  ['Per maggiori informazioni contattare Anna Riva, tel. 055 5550 333.', CALLS, 'contatto con numero'],
  ['Problemi tecnici con il modulo: chiamare il numero 800 555 000.', NOTHING, 'tecnica'],
  // Shortlisted only.
  ['Saranno contattati solo i candidati selezionati.', SHORTLIST, 'solo, scelti, contattati'],
  ['Contatteremo solo i profili in linea con la ricerca.', SHORTLIST, 'solo, contatto, scelti'],
  ['Solo i candidati idonei riceveranno risposta.', SHORTLIST, 'solo, scelti, risposta'],
  ['Non potremo rispondere a tutte le candidature.', SHORTLIST, 'non a tutte'],
  ['Se non ricevete risposta entro un mese, la candidatura non è stata selezionata.', SHORTLIST, 'il silenzio è un no'],
  ['In assenza di riscontro la candidatura si intende esclusa.', SHORTLIST, 'il silenzio è un no'],
  ['Tutti i candidati saranno contattati.', NOTHING, 'tutti'],
  ['I candidati selezionati saranno contattati.', NOTHING, 'non solo loro'],
  // Altri modi.
  ['Non esitate a telefonarci.', CALLS, "l'esitazione è negata"],
  ['Chiamaci e ne parliamo.', CALLS, 'il pronome sta nel verbo'],
];
