import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  deniesBackwards: true,
  fixedOrder: false,
  with: 'met',
  adverbEnding: null,
  nounsAreCapital: false,
  abbreviations: 'bijv, bv, dhr, mw, mevr, dr, ir, ing, drs, mr, tel, nr, ca, evt, incl, excl, max, min, enz, z s m',
  roles: {
    no: 'nee, geen, geen enkele, nul',
    not: 'niet, niets, nooit, noch, nimmer, niet meer, helaas niet, niemand, onder geen beding, in geen geval',
    'not-all': 'niet alle, niet iedereen, niet elke, niet elk',
    refrain: `
      afzien, af te zien, afziet, vermijd(en|t|), te vermijden, nalaten, na te laten, onthouden, te onthouden, achterwege laten,
      achterwege te laten, geen (prijs op|behoefte aan), (zitten |)niet te wachten op, in plaats van, ziet u, zie af van, vermijd om, het is niet nodig om, niet nodig om, onthoud u van
    `,
    refused: `
      heeft geen (zin|nut), is zinloos, ongewenst(e|), verboden, uitgesloten, onbeantwoord, genegeerd, geweigerd(e|), zinloos, verwijderd, afgewezen, taboe, ongelezen,
      niet op prijs gesteld, uit den boze, terzijde gelegd
    `,
    without: 'zonder',
    unannounced: 'zonder (afspraak|uitnodiging|aankondiging), onaangekondigd(e|), onaangemeld(e|)',
    hesitate: 'aarzel(en|t|), twijfel(en|t|), schroom(t|), alleen, slechts, vergeet(en|), bang, enkel, wacht(en|)',
    call: `
      telefoontje(s|), telefonische oproep(en|), telefoongesprek(ken|), belletje(s|), oproep(en|), gebel, telefonades, telefonisch contact, telefoonverkeer,
      voicemail(s|), voicemailbericht(en|)
    `,
    ring: `
      bel(len|t|), te bellen, belt u, bel ons, opbellen, op te bellen, telefoneren, te telefoneren, telefoneer(t|), bellen naar, pak de telefoon,
      contact per telefoon opnemen
    `,
    phone: 'telefonisch(e|), telefoon, mondeling(e|), mobiel, tel, gsm, telefonisch',
    mail: `
      e-mail(s|tje|tjes|), mail(s|tje|tjes|), (e|)mailbericht(en|), (e|)mailsollicitatie(s|), elektronische post, e-mailverkeer
    `,
    write: 'mailen, te mailen, e-mailen, te e-mailen, schrijf(t|), schrijven, mailt',
    visit: 'bezoek(en|je|jes|), inloop, langskomen, aanloop, bezoeken aan, open sollicitaties aan de balie, persoonlijk bezoek',
    come: 'kom(t|), langskomen, langs te komen, kom langs, kom(t|) langs, langs, binnenlopen, binnen te lopen, persoonlijk (langs|inleveren|in te leveren|afgeven|af te geven|ingeleverd), verschijnen',
    other: `
      post, fax, brief, brieven, per post, whatsapp, sms, appje(s|), schriftelijk(e|), linkedin, sociale media, papieren, app, appen, berichtje(s|)
    `,
    inquiry: `
      reacties, contact op met, vraag, vragen, navraag, informatieverzoek(en|), verzoek(en|), contact, inlichting(en|), informatie, nadere informatie, meer informatie, meer weten,
      statusverzoek(en|), opvolging, correspondentie, gecorrespondeerd, corresponderen, mededeling(en|), toelichting(en|), contactname, reacties achteraf, aanvra(ag|gen), herinnering(en|), acquisitievragen,
      tussentijdse vragen
    `,
    question: 'vraag, vragen',
    line: '(telefoon|mobiel |)nummer(s|)',
    contact: `
      contact op te nemen, contact opnemen, neem contact op, neemt u contact op, neemt contact op, contact zoeken, contact te zoeken, contacteer(t|), contacteren,
      te contacteren, benader(t|en), te benaderen, informeren, informeer(t|), te informeren, navraag doen, navraag te doen, bereikbaar, bereiken, te bereiken, vragen naar,
      na te vragen, nabellen, na te bellen, neem rechtstreeks contact op, op de hoogte vragen
    `,
    accept: `
      neem(t|), neemt u, accepteren, geaccepteerd, aanvaard(en|), ingegaan, aangenomen, aannemen, aan te nemen, beantwoord(en|), te beantwoorden, behandeld, behandelen, in behandeling genomen, in behandeling,
      genomen, nemen, ontvangen, ontvangt, mogelijk, toegestaan, gewenst, gesteld, op prijs gesteld, verstrekt, verstrekken, gegeven, geven, gereageerd, reageren, reageren op, gecorrespondeerd, corresponderen, gedaan, gevoerd, beoordeeld, meenemen, meegewogen,
      bekeken, verwerkt, verwerken, meegenomen, in aanmerking, opgenomen, te woord gestaan, te woord staan, doorverbonden, welkom, antwoorden, gelezen, nodig, teruggebeld, terugbellen
    `,
    make: 'plegen, pleegt, te plegen, gepleegd, voeren, gevoerd',
    welcome: 'welkom, graag, van harte welkom, volstaat',
    offered:
      'beschikbaar voor vragen, staat klaar, staat voor je klaar, staat voor u klaar, staat u graag te woord, tot je beschikking, tot uw beschikking',
    send: `
      stuur(t|), sturen, te sturen, gestuurd, verstuur(t|), versturen, verstuurd, mail, zend(en|t|), toesturen, toegestuurd, verstuurde, ingediende, gestuurde, toegestuurde, ontvangen, indienen, in te dienen, ingediend, solliciteer(t|), solliciteren,
      te solliciteren, toezending, inzending(en|), binnenkomen, binnenkomende, insturen, in te sturen, ingestuurd, inleveren, gebruik(en|), ingezonden, binnengekomen, toegezonden, lever
    `,
    papers:
      'sollicitatie(s|), cv, cv s, curriculum vitae, motivatiebrief, sollicitatiebrief, sollicitatiebrieven, document(en|), motivatie, brief met cv, bijlage(n|)',
    by: 'per, via, over, door middel van, aan de, door, met de, langs',
    please: `
      alsjeblieft, alstublieft, a u b, aub, svp, s v p, graag, helaas, gelieve, direct, rechtstreeks, momenteel, op dit moment, vriendelijk, nadrukkelijk, ook, dus, daarom, bedankt, dank u, dank je,
      dank, absoluut, echter, wel, persoonlijk, uitsluitend, nu, even, tussentijds, inhoudelijk, vooraf, individueel, verder, liever, dringend, zelf, gewoon
    `,
    and: 'en, of, noch, en of, alsmede, evenals, of zelfs, ook geen',
    glue: `
      de, het, een, te, om, dat, naar, aan, van, op, voor, bij, met, er, in, tot, hier, daar, deze, dit, die, alle, andere, onze, elk, elke, zo, ons, hiervoor, hierover, hiermee, daarover, ten
    `,
    aux: 'is, zijn, wordt, worden, werd(en|), kan, kunnen, kun(t|), krijg(t|), heeft, hebben, zal, zullen, ben, bent, was, waren, doen, doet',
    modal: 'moet(en|), mag, mogen, dient, dienen, hoort, hoeft, hoeven',
    ask: `
      verzoeken, verzoekt, verzocht, vragen wij, vragen we, willen wij, wij willen u vragen, willen je vragen, willen u vragen, stellen het op prijs als, stellen op prijs, liever, gevraagd, waarderen het als, raden aan
    `,
    kind: `
      directe, verdere, aanvullende, persoonlijke, individuele, algemene, ongevraagde, tussentijdse, rechtstreekse, extra, korte, inkomende, spontane, nadere, open, mondelinge, schriftelijke
    `,
    reason: 'wegens, vanwege, gezien, in verband met, i v m, in het kader van, door de (drukte|hoeveelheid|vele), redenen',
    about: 'over, betreffende, met betrekking tot, omtrent, inzake, aangaande, naar aanleiding van, rondom, naar, ten aanzien van',
    from: 'van, door, vanuit, namens, afkomstig van',
    when: 'na, voor, tussen, tijdens, buiten, vanaf, tot',
    time: `
      uur, avond(en|s|), weekend(en|), nacht(en|s|), middag(en|s|), ochtend(en|s|), kantooruren, werktijd(en|), (opening|school|les|bezoek|dienst)(s|)tijd(en|), feestdagen, (maan|dins|woens|donder|vrij|zater|zon)dag(en|), etenstijd, vakantie
    `,
    if: 'als, indien, wanneer, tenzij, mits, behalve, mocht je, mocht u, heb je, heeft u',
    want: 'wilt, wil, wenst, wil je',
    but: 'maar, want, omdat, doch',
    only: 'alleen, uitsluitend, slechts, enkel',
    instead: 'liever, bij voorkeur, in plaats daarvan',
    exists: 'er is, er zijn, is er, zijn er',
    you: 'u, je, jij, jou, jullie',
    your: 'uw, jouw, je',
    we: 'wij, we, ik, men',
    us: 'ons, mij',
    employer: `
      ons, onze, mij, kantoor, bedrijf, winkel, filiaal, afdeling, personeelszaken, hr, p en o, school, restaurant, praktijk, werkgever, balie, receptie, secretariaat, organisatie, vestiging, locatie,
      medewerkers, collega s, team, leidinggevende, directie, manager, recruiter, hotel, kliniek, commissie, bestuur, gemeente, redactie, vacaturehouder
    `,
    applicant: 'kandidaat, kandidaten, sollicitant(en|), geinteresseerden, belangstellenden, degenen, personen, mensen die, wie',
    agency: `
      bureau s, wervingsbureau(s|), (uitzend|werving|detacherings|bemiddelings|recruitment|wervings en selectie|werving en selectie|selectie)(bureau|bureaus|bureau s|kantoren), bureaus, recruiters, recruitmentbureaus, headhunters, bemiddelaars,
      intermediairs, detacheerders, acquisitie, tussenpersonen, derden, recruiters en bureaus, leveranciers, verkopers, zzp bemiddelaars
    `,
    outsider:
      'klant(en|), client(en|), patient(en|), gast(en|), leerling(en|), ouders, burgers, consumenten, prospects, leden, bewoners, leveranciers, referenties, debiteuren, relaties',
    duty: `
      koude, koude acquisitie, cold calls, call-center, callcenter, telemarketing, telefonische (verkoop|acquisitie|verkoopgesprekken|klantenservice|afspraken|interviews), telefonisch interview, bereikbaarheidsdienst(en|), storingsdienst, oproepdienst, verkoopgesprekken, telefoonnummer(s|),
      e-mailadres(sen|), klantcontact, klantbezoek(en|), e-mailmarketing, nachtdiensten, weekenddiensten, targets, stress, reistijd, overwerk, oproepkracht, oproepcontract, contactgegevens, contactformulier, bel me niet register, verkoop, sales, inkomende oproepen, contactpersoon
    `,
    topic:
      'functie(s|), vacature(s|), baan, procedure, sollicitatieprocedure, selectie, stage, positie, advertentie, plek, werkplek, werkzaamheden, proces, sollicitatieproces',
    status: 'status, voortgang, stand van zaken, stand, uitslag, uitkomst, verloop',
    chosen:
      'geselecteerd(e|), uitgenodigd(e|), geschikt(e|), in aanmerking komen(de|), gekozen, passende, voorgeselecteerd(e|), selecteren, uitnodigen voor, doorgaan, verder(gaan| gaan| met), passen, een match',
    'passed-over':
      'afgewezen, niet geselecteerd(e|), afwijzing(en|), andere kandidaat, andere kandidaten, iemand anders, vervuld, voor een ander gekozen',
    tell: 'contact op met, berichten, antwoorden, laten weten, nemen contact op, reageren, bellen terug, contact opnemen met, terugkoppelen, informeren, uitnodigen, bericht sturen, beantwoorden',
    told: 'ontvang(t|), benaderd, gecontacteerd, uitgenodigd, geinformeerd, teruggebeld, bericht ontvangen, verwittigd, gebeld, ontvangen, beantwoord',
    else: 'anders, de anderen, alle anderen',
    hear: 'bericht, reactie, antwoord, gehoord, vernomen, verneem(t|), terugkoppeling, van ons gehoord, een reactie, een antwoord, uitnodiging, hoor(t|)',
    silence: 'bij geen reactie, zonder tegenbericht, geen bericht van ons',
    each: 'elke, elk, iedereen, alle, iedere, ieder, allemaal',
    aid: 'handicap, beperking, toegankelijkheid, aanpassingen, voorzieningen',
    technical:
      'technische (problemen|vragen|storing|ondersteuning), technisch probleem, wachtwoord, inloggen, helpdesk, problemen met (het|de) (formulier|website|site)',
    perk: 'pensioen, verzekering, parkeren',
    'third-party':
      'klantenservice, privacy, klachten, pers, reserveringen, bestellingen, meldpunt, functionaris gegevensbescherming, vertrouwenspersoon',
  },
  people: {
    honorifics: 'dhr, heer, mw, mevr, mevrouw, meneer, dr, drs, ir, ing, prof',
    titles: `
      manager, directeur, directrice, teamleider, hoofd, recruiter, adviseur, medewerker, coordinator, leidinggevende, eigenaar, hr, p o, personeelszaken, eigenaresse, rector, voorzitter, secretaris,
      specialist, consultant, corporate, afdelingshoofd, bedrijfsleider, filiaalmanager
    `,
    titleEndings: `
      leider, leidster, manager, directeur, adviseur, coordinator, hoofd, begeleider, voorzitter, medewerker, functionaris, secretaris,
      consulent, specialist, recruiter, bestuurder
    `,
    things: `
      groet, groeten, hoogachtend, contacteer, contactpersoon,      universiteit, hogeschool, gemeente, stichting, bv, nv, vereniging, provincie, ministerie, afdeling, school, straat, laan, weg, plein, kade, gracht, ziekenhuis, museum, bibliotheek, kantoor, groep,
      sollicitatie, vacature, functie, cv, contact, telefoon, mail, wij, de, het, een, en, of, voor, met, bij, van, op, in, aan, januari, februari, maart, april, juni, juli, augustus, september,
      oktober, november, december, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, nederland, amsterdam, rotterdam, utrecht, belgie, antwerpen, gent, informatie, meer, stuur, neem, bel, solliciteer
    `,
    labels: `
      contactpersoon, contact, ter attentie van, t a v, tav, contactpersonen, recruiter, je contactpersoon, uw contactpersoon, geplaatst door, voor vragen, voor meer informatie, hiring manager
    `,
    headings: 'contact, contactpersoon, meer informatie, solliciteren, vragen, interesse, contactgegevens, meer weten',
    leadIn: 'met, aan, bij, van, naar, bel, bellen, mail, contacteer, attentie van, tot',
    between:
      'via, op, per, telefoon, telefoonnummer, tel, e, mail, email, of, en, nummer, het, de, op nummer, mobiel, onder, telefonisch, bereikbaar',
    fields: 'telefoon, mobiel, mail, fax',
    closings: 'met vriendelijke groet, vriendelijke groet, hartelijke groet, groeten, hoogachtend',
    phone: 'tel, telefoon, telefoonnummer, bel, bellen, mobiel, gsm, nummer, telefonisch, belt',
    notPhone: 'fax, kvk, btw, vacaturenummer, referentie, referentienummer, postbus, iban',
    weak: 'op, via, naar, nummer',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['januari, jan', 'februari, feb', 'maart, mrt', 'april, apr', 'mei', 'juni, jun', 'juli, jul', 'augustus, aug', 'september, sep, sept', 'oktober, okt', 'november, nov', 'december, dec'],
    dayFirst: true,
    deadline: `
      sluitingsdatum, deadline, uiterlijk, uiterlijk op, uiterlijk tot, uiterste datum, solliciteer voor, solliciteren kan tot, solliciteren tot, reageren kan tot, reageer voor, sluit op, sollicitatietermijn, tot en met, reageren voor,
      vacature sluit op, solliciteer uiterlijk, sollicitatiedeadline
    `,
    until: 'tot, tot en met, voor, uiterlijk',
    priority: 'bij voorkeur voor, liefst voor',
    window: 'sollicitatieperiode',
    untilFilled: 'tot de vacature vervuld is, totdat de vacature vervuld is, tot de functie is vervuld, totdat de functie is vervuld',
    rolling: 'doorlopend, doorlopende werving',
    otherDate: `
      per, vanaf, startdatum, ingangsdatum, gesprekken, sinds, opgericht in, geplaatst op, gepubliceerd op, start, begin, contract tot, sollicitatiegesprekken, gespreksronde, met ingang van, ingaand, gesprek op, datum indiensttreding
    `,
    inside: 'de, van',
  },
};
