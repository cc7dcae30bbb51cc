import { CALLS, NEITHER, NO_CALLS, NO_CONTACT, NO_MAIL, NOTHING, type Row, SHORTLIST } from './row.ts';

/** Dutch sentences of our own. */
export const NL: Row[] = [
  // A deed is denied.
  ['Bel ons niet.', NO_CALLS, 'ontkenning achter het werkwoord'],
  ['Gelieve niet te bellen.', NO_CALLS, 'verzoek met infinitief'],
  ['Niet bellen a.u.b.', NO_CALLS, 'infinitief'],
  ['Wij verzoeken u niet te telefoneren.', NO_CALLS, 'verzoek, ander werkwoord'],
  ['Belt u ons alstublieft niet op.', NO_CALLS, 'scheidbaar werkwoord'],
  ['Kandidaten mogen niet bellen.', NO_CALLS, 'kandidaten als onderwerp'],
  ['Neem geen telefonisch contact op.', NO_CALLS, 'contact langs één weg'],
  ['Bel alstublieft niet naar de winkel.', NO_CALLS, 'met bestemming'],
  ['Wij stellen het op prijs als u niet belt.', NO_CALLS, 'beleefde voorwaarde'],
  ['Wie belt, wordt niet meegenomen.', NO_CALLS, 'wie als onderwerp'],
  ['Niet bellen of mailen.', NEITHER, 'twee handelingen'],
  ['NIET BELLEN', NO_CALLS, 'hoofdletters'],
  // A thing is denied.
  ['Geen telefoontjes, alstublieft.', NO_CALLS, 'ontkende zaak met beleefdheid'],
  ['Wij beantwoorden geen telefonische vragen.', NO_CALLS, 'telefonisch voor het zelfstandig naamwoord'],
  ['Geen telefoontjes en geen mails.', NEITHER, 'twee zaken'],
  ['Geen telefonische sollicitaties.', NO_CALLS, 'de weg voor de stukken'],
  ['Er wordt geen telefonische informatie verstrekt.', NO_CALLS, 'lijdende vorm'],
  ['Wij nemen geen telefoontjes aan over deze vacature.', NO_CALLS, 'met onderwerp'],
  ['Geen belletjes naar het filiaal.', NO_CALLS, 'ander woord'],
  // The statement follows.
  ['Telefoontjes worden niet beantwoord.', NO_CALLS, 'lijdende ontkenning'],
  ['Telefonische vragen worden niet in behandeling genomen.', NO_CALLS, 'lijdende ontkenning'],
  ['Bellen is niet mogelijk.', NO_CALLS, 'niet mogelijk'],
  ['Telefoontjes zijn ongewenst.', NO_CALLS, 'woord dat zelf weigert'],
  ['Bellen is verboden.', NO_CALLS, 'verboden'],
  ['Wij zijn telefonisch niet bereikbaar.', NO_CALLS, 'niet bereikbaar'],
  ['Telefoontjes: nee, dank u.', NO_CALLS, 'antwoord achter de dubbele punt'],
  ['Telefonische vragen kunnen wij niet beantwoorden.', NO_CALLS, 'onderwerp achter het werkwoord'],
  // E-mail.
  ['Sollicitaties per e-mail worden niet in behandeling genomen.', NO_MAIL, 'weg achter de stukken'],
  ['Stuur uw cv niet per mail.', NO_MAIL, 'verzenden ontkend'],
  ['Wij accepteren geen sollicitaties via e-mail.', NO_MAIL, 'accepteren ontkend'],
  ['Gelieve geen e-mails te sturen.', NO_MAIL, 'verzoek'],
  ['Cv’s per mail worden verwijderd.', NO_MAIL, 'woord dat zelf weigert'],
  // Contact as such.
  ['Neem geen contact op over de status van uw sollicitatie.', NO_CONTACT, 'contact over de status'],
  ['Wij beantwoorden geen vragen over de voortgang.', NO_CONTACT, 'vragen over de voortgang'],
  ['Gelieve de commissie niet te benaderen.', NO_CONTACT, 'benaderen'],
  ['Vragen over de status worden niet beantwoord.', NO_CONTACT, 'lijdende ontkenning'],
  // Walk-ins.
  ['Kom niet langs zonder afspraak.', { walkIns: true }, 'langskomen zonder afspraak'],
  ['Geen bezoek zonder afspraak.', { walkIns: true }, 'bezoek zonder afspraak'],
  ['Gelieve niet langs te komen.', { walkIns: true }, 'langskomen ontkend'],
  ['Geen telefoontjes of bezoekjes.', { ...NO_CALLS, walkIns: true }, 'opsomming'],
  // Agencies.
  ['Geen bureaus, alstublieft.', NOTHING, 'alleen bureaus'],
  ['Recruiters: niet bellen.', NOTHING, 'bureaus aangesproken'],
  ['Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.', NOTHING, 'acquisitie van bureaus'],
  ['Telefoontjes van wervingsbureaus worden niet beantwoord.', NOTHING, 'van wie ze komen'],
  ['Geen telefoontjes van kandidaten of bureaus.', NO_CALLS, 'beiden'],
  // Work and limits.
  ['Geen koude acquisitie.', NOTHING, 'werk'],
  ['Je belt nooit klanten na zessen.', NOTHING, 'klanten worden gebeld'],
  ['Geen storingsdienst.', NOTHING, 'werk'],
  ['Je hoeft geen klanten te bellen.', NOTHING, 'klanten worden gebeld'],
  ['Bel niet na 20 uur.', NOTHING, 'een uur is een grens'],
  ['Wij bellen u niet om geld te vragen.', NOTHING, 'de schrijver zou bellen'],
  ['Geen klantcontact.', NOTHING, 'werk'],
  ['Je beantwoordt telefoontjes van patiënten.', NOTHING, 'een taak'],
  // Invitations.
  ['Bel gerust met Anna op 020 555 0134.', CALLS, 'gebiedende wijs met nummer'],
  ['Aarzel niet om ons te bellen op 010 555 0177.', CALLS, 'aarzel niet nodigt uit'],
  ['Vragen? Bel 030 555 0100.', CALLS, 'gebiedende wijs met nummer'],
  ['Neem voor vragen contact op met Jan de Boer, 020 555 0188.', CALLS, 'contact met nummer'],
  ['Bij technische problemen belt u de helpdesk: 020 555 0199.', NOTHING, 'techniek'],
  // Shortlisted only.
  ['Alleen geselecteerde kandidaten krijgen bericht.', SHORTLIST, 'alleen, gekozen, bericht'],
  ['Wij nemen alleen contact op met geschikte kandidaten.', SHORTLIST, 'alleen, contact, gekozen'],
  ['Niet geselecteerde kandidaten ontvangen geen bericht.', SHORTLIST, 'wie niet gekozen is, hoort niets'],
  ['Als u binnen vier weken niets van ons hoort, bent u niet geselecteerd.', SHORTLIST, 'zwijgen is nee'],
  ['Wij kunnen niet op elke sollicitatie reageren.', SHORTLIST, 'niet op elke'],
  ['Alle kandidaten krijgen bericht.', NOTHING, 'allen krijgen bericht'],
  ['Geselecteerde kandidaten worden gebeld.', NOTHING, 'niet alleen zij'],
  ['Neem geen contact op met de commissie.', NO_CONTACT, 'contact opnemen met'],
  // Andere wendingen.
  ['Hoor je voor 1 mei niets van ons, dan ben je niet geselecteerd.', SHORTLIST, 'de voorwaarde blijkt uit de volgorde'],
  ['Je belt niet elke week met leveranciers.', NOTHING, 'de lezer staat voor zijn werkwoord'],
];
