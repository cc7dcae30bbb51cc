import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  deniesBackwards: true,
  fixedOrder: false,
  with: 'mit',
  adverbEnding: null,
  nounsAreCapital: true,
  abbreviations: 'bzw, z, d, u, ggf, inkl, ca, etc, str, nr, tel, hd, zzgl, evtl, vgl, dipl, ing, abs, gem',
  roles: {
    no: 'kein(e|en|em|er|es|), keinerlei',
    not: `
      nicht, nie, niemals, weder, nicht mehr, leider nicht, nichts, keinesfalls, keineswegs, auf keinen fall, in keinem fall
    `,
    refrain: `
      (sehen sie|seht|sieh) (bitte |)davon ab, davon abzusehen, davon absehen, sehen sie, sehen sie bitte, seht, sieh, absehen, abzusehen, abgesehen, abstand zu nehmen, nehmen sie abstand, verzichte(n|t|),
      zu verzichten, keinen (wert auf|bedarf an), außer(stande| stande), nicht in der lage, unterlassen, zu unterlassen, abstand, vermeiden, zu vermeiden, unterlass(t|e), ersparen, anstatt, anstelle, statt
    `,
    refused: `
      hat keinen (zweck|sinn), bringt nichts, unerwünscht, untersagt, verboten, zwecklos, unzulässig, ausgeschlossen, unbeantwortet, abgelehnt, ignoriert, tabu, ausgenommen,
      gelöscht, vernichtet, ungelesen, ungelesen gelöscht, unberücksichtigt, unbearbeitet, verworfen, aussortiert
    `,
    without: 'ohne',
    unannounced:
      'unangemeldet(e|en|er|es|), ohne (termin|anmeldung|voranmeldung|vorherige terminabsprache|terminvereinbarung), unangekündigt(e|en|er|)',
    hesitate: 'zögern, zögere, zögert, scheuen, scheue, scheut, nur, bloß, angst, genug, vergessen, warten',
    call: `
      (telefon|)anruf(e|en|s|), telefonat(e|en|), telefongespräch(e|en|), telefonanfrage(n|), telefon-rückfrage(n|),
      telefonische(n|) (vorab|)information(en|), telefonkontakt(e|), anrufversuch(e|en|), rückruf(e|en|), telefonterror, sprachnachricht(en|)
    `,
    ring: `
      klingel(n|t|), anrufen, telefonisch (melden|nachhaken|nachzuhaken), anzurufen, anruft, anrufst, rufen, ruft, rufe, ruf, telefonieren, durchrufen, durchklingeln, zum hörer greifen,
      zum hörer, greifen sie zum (hörer|telefon), durchzuklingeln, anklingeln
    `,
    phone: 'telefonisch(e|en|er|es|em|), telefon, fernmündlich(e|en|er|), mündlich(e|en|er|), handy, tel, mobil',
    mail: `
      e-mail(s|), mail(s|), (e|)mail(anfrage|bewerbung|nachricht|kontakt)(n|en|e|), e-mail-nachricht(en|),
      elektronische(n|) post
    `,
    write: 'mailen, mailt, anmailen, anzumailen, schreiben sie, schreibt, anzuschreiben, e-mailen',
    visit: '(persönliche|) vorstellung(en|), besuch(e|en|er|), vorsprache(n|), vorsprechen, vorbeikommen, spontanbesuch(e|en|)',
    come: `
      vorbeikommen, vorbeizukommen, vorsprechen, vorzusprechen, kommen sie, vorbei, vorbeischauen, schauen sie, persönlich (vorbei|entgegengenommen|angenommen|überreichen|abgeben|abgegeben|abzugeben|vorbeibringen|vorbeigebracht|einreichen|einzureichen|eingereicht|vorstellen|vorzustellen), persönlich zu erscheinen, erscheinen
    `,
    other: `
      post, fax, telefax, postalisch(e|en|er|), brief(e|en|), briefpost, sms, whatsapp, papierform, postweg, schriftlich(e|en|er|),
      papierbewerbung(en|), linkedin, xing, soziale(n|) medien, social media
    `,
    inquiry: `
      (an|rück|nach|zwischen|sachstands|status|kontakt|bewerber|vorab|vor)frage(n|), (zwischen|status|sachstands|bewerber)anfrage(n|),
      (status|zwischen)nachfrage(n|), (bewerber|zwischen|status)rückfrage(n|), zwischennachricht(en|), zwischenbescheid(e|en|), (vorab|vor)anfrage(n|),
      kontakt (zu|mit) (uns|mir), kontakt (zum|mit dem) unternehmen, sachstandsanfrage(n|), erkundigung(en|), auskunft,
      auskünfte(n|), urgenz(en|), näheres, genaueres, kontaktaufnahme(n|), kontakt(e|en|), kontaktversuch(e|en|), fragen, frage, nachhaken, nachfassen, korrespondenz,
      nachfragen
    `,
    question: '(rück|an|nach|zwischen|vor|)frage(n|), auskunft, auskünfte(n|)',
    contact: `
      zu fragen, sprechen sie (uns|mich) an, sprich (uns|mich) an, (melde|meldet) (dich|euch), kontaktier(en|e|t|st), fragen sie, fragt, zu kontaktieren, kontakt aufnehmen, kontakt aufzunehmen, in verbindung setzen, in verbindung zu setzen,
      nachfragen, nachzufragen, fragen sie nach, wenden, erkundigen, zu erkundigen, anfragen, anzufragen, nachhaken, nachzuhaken,
      nachfassen, erreichbar, erreichen, ansprechen, erreichst, melden sie sich, haken sie, fassen sie
    `,
    accept: `
      nötig, notwendig, akzeptier(en|t), angenommen, annehmen, anzunehmen, entgegen, entgegengenommen, entgegennehmen, entgegenzunehmen, weiterzugeben, nehmen, beantworte(n|t),
      beantwortung, berücksichtig(t|en), berücksichtigung, bearbeite(n|t), erteil(en|t), erwünscht, gewünscht, möglich, gestattet,
      erlaubt, zulässig, vorgesehen, gegeben, geben, stellen, gestellt, eingehen, reagier(en|t), willkommen,
      erbeten, finden, findet, betreut, zugelassen, entsprochen, durchgeführt, aufnehmen, aufgenommen, nachgegangen, gewertet, erfolgen, erfolgt,
      nachkommen, gelesen, geführt, einbezogen, geöffnet, verarbeitet, besetzt, vergeben, zurückgerufen, weiterverfolgt, erforderlich, durchgestellt, weitergeleitet, verbunden
    `,
    make: 'tätigen, getätigt, führen, geführt, zu führen, zu tätigen',
    offered:
      'hilft (dir|ihnen|euch|) (gern|gerne|) weiter, hilft (dir|ihnen|euch) (gern|gerne), beantwortet (dir|ihnen|euch|) (gern|gerne|), zur verfügung, für sie da, für dich da, für euch da, zu erreichen',
    welcome: 'genügt, willkommen, gern(e|), zur verfügung, freu(en|t)',
    send: `
      send(en|e|et), schick(en|e|t), zusenden, zuzusenden, zu senden, zu schicken, einreichen, einzureichen, bewerb(en|t|e), bewirb, reich(e|), (ein|zu|über)sendung(en|), übermittlung, einreichung,
      zu bewerben, übermitteln, übersenden, gesendet(e|en|), geschickt(e|en|), eingereicht(e|en|), zugesandt(e|en|), zugeschickt(e|en|), eingesandt, eingehende(n|),
      eingegangene(n|), (ein|zu|)(gesandte|gesendete)(n|), übersandt(e|en|), versandte(n|), eingereichte(n|), erreichen, richten, nutzen, verwenden, versenden, verschicken, verschickt, abgeben
    `,
    papers: `
      (initiativ|online|kurz|)bewerbung(en|), bewerbungsunterlagen, unterlagen, lebenslauf, lebensläufe, anschreiben, dokumente,
      (bewerbungs|)mappe(n|), zeugnisse, cv, motivationsschreiben
    `,
    by: 'per, via, über, am, durch, mittels, auf dem, in, als, ans',
    please: `
      bitte, leider, direkt, momentan, derzeit, aktuell, zurzeit, zur zeit, generell, grundsätzlich, höflich, höflichst, freundlich,
      freundlichst, unbedingt, auch, ebenfalls, daher, deshalb,
      vielen dank, danke, mehr, jedoch, allerdings, vorab, zusätzlich, persönlich, einfach, im vorfeld, überhaupt, dringend,
      ausdrücklich, ebenso, wenn möglich, unter keinen umständen, zwischenzeitlich, individuell, hierzu, dazu, diesbezüglich, rein,
      erstmal, vorerst, so
    `,
    and: 'und, oder, sowie, bzw, beziehungsweise, noch, und oder, als auch, wie auch',
    glue: `
      dafür, hierfür, darüber, hierüber, der, die, das, den, dem, des, ein, eine, einen, einer, einem, zu, zur, zum, von, vom, an, ab, im, ins, auf, für, bei, beim, mit,
      hier, es, sich, diese(r|m|n|s|), dass, um, unter, dort, davon, alle, aller, weitere(n|r|), einzelne(n|), jegliche(r|n|)
    `,
    aux: 'steh(en|t), bleib(en|t), werden, wird, wurde(n|), worden, kann, können, könnt, sind, ist, sei, haben, hat, sein',
    modal: 'soll(en|te|ten|), müssen, dürfen, darf, mögen',
    ask: 'bitten, bittet, erbitten, gebeten, ersuchen, ersucht, möchten wir, wünschen, ermuntern, empfehlen',
    kind: `
      direkte(n|r|), weitere(n|r|), zusätzliche(n|r|), persönliche(n|r|), individuelle(n|r|), allgemeine(n|r|), unaufgeforderte(n|r|),
      zwischenzeitliche(n|r|), gesonderte(n|r|), spontane(n|r|), eingehende(n|), wiederholte(n|), kurze(n|), unangemeldete(n|r|),
      vorherige(n|r|)
    `,
    reason: `
      (datenschutz|personal|verwaltungs|kosten|sicherheits|zeit|kapazitäts|platz|umwelt|)gründe(n|), aufgrund, auf grund, wegen, angesichts,
      infolge, im hinblick auf, in anbetracht, (aus |)rücksicht(nahme|)
    `,
    about: 'zu, zum, zur, bezüglich, hinsichtlich, wegen, über, betreffend, in bezug auf, betreffs, rund um, nach dem, was',
    from: 'von, durch, seitens, vom',
    when: 'nach, vor, ab, zwischen, während, außerhalb, am, bis',
    time: `
      uhr, abend(s|), wochenende(n|), nachts, feiertag(e|en|), mittag(s|), vormittag(s|), nachmittag(s|),
      (mon|diens|donners|frei|sams|sonn)tag(s|), mittwoch(s|), (büro|geschäfts|öffnungs|sprech|dienst|arbeits|betreuungs|unterrichts|ordinations|schul|kern|ruhe)zeit(en|), feierabend, mittagspause
    `,
    if: 'erhalten sie, hören sie, hörst du, bekommen sie, wenn, falls, sofern, sollten sie, solltest du, außer, haben sie, ob',
    want: 'möchten, wollen, wünschen, möchtest, willst',
    but: 'aber, sondern, denn, da',
    only: 'nur, ausschließlich, lediglich, allein, bloß, einzig',
    instead: 'stattdessen, lieber, vorzugsweise, bevorzugt',
    you: 'sie, dich, du, euch, ihnen, dir',
    your: 'ihr(e|en|em|er|es|), dein(e|en|em|er|), eure(r|n|)',
    we: 'wir, ich, man',
    us: 'uns, mich, mir',
    employer: `
      uns, mich, unser(e|en|em|er|es|), büro, personalabteilung, firma, unternehmen, filiale, praxis, schule, geschäft, laden,
      zentrale, sekretariat, personalbüro, kanzlei, klinik, betrieb, arbeitgeber, chef, geschäftsleitung, verwaltung,
      mitarbeite(r|rn|rin|rinnen|nden), team, kollegen, standort, restaurant, hotel, haus, kita, einrichtung, rathaus, amt,
      personalleitung, bewerbermanagement, fachabteilung, werkstatt
    `,
    applicant: `
      wer, bewerber(n|in|innen|), bewerbende(n|), kandidat(en|in|innen|), interessent(en|innen|), interessierte(n|), personen, diejenigen,
      jene, denen, denjenigen
    `,
    agency: `
      personal(vermittler|vermittlern|vermittlung|vermittlungen|dienstleister|dienstleistern|berater|beratern|beratung|beratungen|agentur|agenturen|vermittlungsagenturen),
      stellen(vermittler|vermittlern|vermittlung|vermittlungen|vermittlungsbüros), headhunter(n|), zeitarbeit, zeitarbeits(firmen|unternehmen), vermittler(n|), vermittlungsagentur(en|), agentur(en|),
      recruiter(n|), recruiting-agentur(en|), dienstleister(n|), dritte(r|n|), arbeitsvermittler(n|), arbeitnehmerüberlass(er|ung),
      leiharbeitsfirmen, anbieter(n|), recruiting-dienstleister(n|), vermittlungsangebote(n|)
    `,
    outsider: `
      kunde(n|), kundinnen, patient(en|innen|), mandant(en|innen|), gäste(n|), klient(en|), mitglieder(n|), schüler(n|), eltern,
      lieferanten, nutzer(n|), bürger(n|), verbraucher(n|), referenzen
    `,
    duty: `
      kaltakquise, kalt-akquise, telefonakquise, rufbereitschaft, bereitschaft, call-center, outbound, inbound, verkaufsanrufe,
      werbeanrufe, kaltanrufe, notrufe, telefoninterview(s|), telefonverkauf, telefondienst, telefonzentrale, telefonnummer(n|),
      e-mail-adresse(n|), e-mail-marketing, kundenkontakt, kundenanrufe, kaltakquise-anrufe, telefonmarketing, kontakt zu,
      kontakt mit, telefonkonferenz(en|), kontaktdaten, kontaktformular, kundenbesuche(n|), telefonjob,
      telefonische(n|r|) (kundenbetreuung|akquise|kundenakquise|kundenberatung|terminvereinbarung|interviews|interview)
    `,
    topic: `
      stelle(n|), bewerbungszeitraum, bewerbungsfrist, bewerbungsphase, verfahrens, position(en|), (stellen|)ausschreibung, stellenanzeige, job, verfahren,
      (bewerbungs|auswahl|stellenbesetzungs)(verfahren|prozess|prozesses|verfahrens), vakanz, inserat, anzeige, ausbildung, praktikum,
      tätigkeit, aufgabengebiet, aufgaben, stellenangebot, ausbildungsplatz, auswahl, ablauf
    `,
    status: `
      stand, status, sachstand, bewerbungsstand, bearbeitungsstand, bearbeitungsstatus, zwischenstand, verlauf, bewerbungsstatus,
      ergebnis, stands
    `,
    chosen: `
      engere(n|) (auswahl|wahl), engste(n|) auswahl, (vor|)ausgewählt(e|en|er|), in frage kommen(de|den|), infrage kommen(de|den|),
      bei (einer|) einladung, (wir|wir sie) (einladen|kennenlernen|einladen möchten), (einladen|kennenlernen) (möchten|wollen),
      zum (gespräch|vorstellungsgespräch|kennenlernen) (einladen|eingeladen), zu einem (gespräch|vorstellungsgespräch) (einladen|eingeladen), berücksichtigung,
      bei interesse unsererseits, bei unserem interesse, geeignete(n|), erfolgreich(e|en|), passende(n|), berücksichtigt(e|en|), berücksichtigen, eingeladen(e|en|), überzeugen, überzeugt,
      in betracht kommen(de|den|), weiterverfolgt, qualifizierte(n|), in die auswahl, vorausgewählt, interessant(e|en|)
    `,
    'passed-over': `
      anders entschieden, für (andere|jemand anderen|jemand anderes) entschieden, andere (bewerber|bewerberinnen|kandidaten|kandidatinnen), nichtberücksichtigung, absage(n|), abgelehnte(n|), erfolglos(e|en|), anderweitig, anderen bewerber, anderen kandidaten, absageschreiben, als absage,
      nicht berücksichtigte(n|r|), nicht (ausgewählte|eingeladene|erfolgreiche)(n|r|), abgesagt, vergeben
    `,
    tell: `
      versenden, verschicken,      absagen, abzusagen,      melden uns, uns melden, meldet sich, setzen uns, kontaktieren, benachrichtigen, informieren, einladen, melden, antworten,
      zurückmelden, rückmeldung geben, kommen auf sie zu, verständigen, anschreiben, einzuladen, zu antworten, zu benachrichtigen,
      beantworten, laden
    `,
    told: `
      ergeh(en|t), kontaktiert, benachrichtigt, informiert, eingeladen, angeschrieben, verständigt, verschickt, versandt, versendet, angerufen,
      beantwortet, geantwortet, zurückgemeldet, erteilt, erhalten
    `,
    hear: `
      benachrichtigung(en|), mitteilung(en|),      rückmeldung, antwort, nachricht, hören, hören sie, hörst du, gehört, bescheid, von uns hören, eine rückmeldung, eine antwort, eine einladung,
      einladung, gemeldet
    `,
    else: 'andernfalls, sonst, ansonsten, alle anderen, anderenfalls, alle übrigen',
    line: '(telefon|ruf|handy|mobil|durchwahl|telefon-|)nummer(n|), durchwahl, festnetz',
    use: 'nutzen, nutze, benutzen, benutze, wählen, wähle, verwenden, verwende',
    exists: 'es gibt, gibt es, gibt',
    silence:
      'ohne rückmeldung unsererseits, ohne nachricht unsererseits, bei ausbleibender rückmeldung, keine rückmeldung gilt, ausbleiben einer rückmeldung',
    each: 'jede(n|r|m|s|), alle(n|r|), sämtliche(n|r|), einzeln(e|en|), individuell',
    aid: `
      schwerbehindert(e|en|), schwerbehindertenvertretung, schwerbehinderung, behinderung(en|), barrierefrei(e|en|heit|),
      gleichstellungsbeauftragte(n|r|), unterstützungsbedarf, inklusionsbeauftragte(n|r|)
    `,
    technical: `
      technische(n|r|) (problem|probleme|problemen|fragen|schwierigkeiten|support), support-hotline, technischer support, login,
      passwort, hochladen
    `,
    perk: 'betriebliche altersvorsorge, jobticket, parkplatz, versicherung, krankenkasse',
    'third-party': `
      datenschutzbeauftragte(n|r|), datenschutz, kundenservice, kundendienst, hinweisgeber, beschwerden, presse, presseanfragen,
      bestellung(en|), reservierung(en|), terminvereinbarung
    `,
  },
  people: {
    honorifics: 'herr, herrn, frau, dr, prof, hr, fr',
    titles: `
      leiter, leiterin, leitung, personalleiter, personalleiterin, personalleitung, personalreferent, personalreferentin,
      geschaftsfuhrer, geschaftsfuhrerin, recruiter, recruiterin, hr, teamleiter, teamleiterin, teamleitung, sachbearbeiter,
      sachbearbeiterin, bereichsleiter, bereichsleiterin, abteilungsleiter, abteilungsleiterin, assistentin, assistent, inhaber,
      inhaberin, direktor, direktorin, personalabteilung, personalwesen, ansprechpartnerin, ansprechpartner, dekan, dekanin,
      schulleiter, schulleiterin, meister, ausbilder, ausbilderin, ausbildungsleiter, ausbildungsleiterin, vorstand, referent,
      referentin, manager, managerin, personalmanagement, personalsachbearbeiterin, personalsachbearbeiter, filialleiter,
      filialleiterin, personalberaterin, personalberater, pfarrer, pfarrerin, kantor, kantorin, rektor, rektorin, notar, notarin
    `,
    titleEndings: `
      leiter, leiterin, leitung, direktor, direktorin, referent, referentin, beauftragte, beauftragter, koordinator, koordinatorin,
      assistent, assistentin, sekretar, sekretarin, berater, beraterin, betreuer, betreuerin, vorsteher, vorsteherin, fuhrer, fuhrerin,
      inspektor, inspektorin, manager, managerin, chef, chefin, sprecher, sprecherin, verwalter, verwalterin, schreiber, schreiberin,
      mitarbeiter, mitarbeiterin, prasident, prasidentin, arzt, arztin, pfarrer, pfarrerin, rektor, rektorin, vorstand, bearbeiter, bearbeiterin
    `,
    things: `
      gruss, grusse, grussen,      universitat, hochschule, institut, gmbh, ag, kg, mbh, ev, stadt, stadtwerke, landkreis, kreis, gemeinde, amt, ministerium,
      abteilung, personalabteilung, buro, strasse, str, platz, weg, allee, gasse, firma, unternehmen, gruppe, gesellschaft, verein,
      stiftung, klinik, klinikum, krankenhaus, schule, kita, bewerbung, bewerbungen, lebenslauf, anschreiben, unterlagen, stelle,
      position, telefon, telefax, mail, post, fragen, auskunft, auskunfte, kontakt, ansprechpartner, ansprechpartnerin, bitte, wir,
      sie, ihre, ihr, ihnen, ihrer, ihrem, ihren, unser, unsere, der, die, das, und, oder, fur, mit, bei, von, zu, am, im, in, januar, februar, marz, mai, juni,
      juli, oktober, dezember, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, verfugung, deutschland, berlin,
      hamburg, munchen, team, homeoffice, vollzeit, teilzeit, aufgaben, profil, angebot, ruckfragen, verwaltung, dienst, landesamt,
      bundesamt, behorde, zentrum, museum, bibliothek, betreff, kennziffer, referenznummer, nummer, uhr, frist, bewerbungsfrist,
      datenschutz, online, portal, karriereportal, formular, adresse, anschrift, rufen, senden, schicken, weitere, informationen,
      arbeit, beruf, vorstellungsgesprach, gehalt, gehaltsvorstellung, eintrittstermin, z, hd, zh, personal, bau, logistik, service,
      handel, vertrieb, technik, haus, hotel, praxis, kanzlei, apotheke, backerei, werk, werke
    `,
    labels: `
      ansprechpartner, ansprechpartnerin, ihr ansprechpartner, ihre ansprechpartnerin, ansprechpartner in, kontakt, kontaktperson,
      ansprechperson, ihre ansprechperson, ihr kontakt, ihr personlicher ansprechpartner, ihre personliche ansprechpartnerin, z hd,
      zu handen, zu handen von, z hd von, z h, bewerbung an, auskunft, auskunfte erteilt, auskunft erteilt, fragen an,
      fachliche fragen, ruckfragen, fur ruckfragen, bei fragen, kontaktdaten, personalreferentin, personalreferent, recruiter,
      recruiterin, veroffentlicht von, hiring manager, fachlicher ansprechpartner, fachliche ansprechpartnerin,
      deine ansprechpartnerin, dein ansprechpartner, deine ansprechperson
    `,
    headings: `
      kontakt, ihr kontakt, ansprechpartner, ansprechpartnerin, ihre ansprechpartnerin, ihr ansprechpartner, bewerbung, fragen,
      noch fragen, kontaktdaten, interessiert, interesse, haben sie fragen
    `,
    leadIn:
      'fragen, ruckfragen, auskunfte, informationen, an, bei, mit, steht, ihnen, erteilt, erteilen, gibt, beantwortet, gerne, gern, dir, hilft, handen',
    between: `
      unter, per, telefon, tel, e, mail, email, oder, und, an, mobil, durchwahl, telefonnummer, der, die, gerne, nummer, rufnummer,
      zur, verfugung, gibt, erteilt, steht, ist, ihnen, dir, telefonisch, via, adresse, in, kontakt
    `,
    fields: 'telefon, telefax, fax, handy, mobil, mail, durchwahl, fon, e',
    closings: `
      mit freundlichen grussen, freundliche grusse, viele grusse, herzliche grusse, beste grusse, freundlichen grussen,
      auf ihre bewerbung
    `,
    phone: 'tel, telefon, telefonnummer, mobil, handy, rufnummer, fon, durchwahl, telefonisch, hotline, rufen sie, anruf',
    notPhone: `
      fax, telefax, kennziffer, referenznummer, stellen-id, plz, steuernummer, hrb, aktenzeichen, telefaxnummer, ausschreibungsnummer
    `,
    weak: 'unter, an, nummer',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['januar, jan, janner', 'februar, feb', 'marz, mrz, maerz', 'april, apr', 'mai', 'juni, jun', 'juli, jul', 'august, aug', 'september, sep, sept', 'oktober, okt', 'november, nov', 'dezember, dez'],
    dayFirst: true,
    deadline: `
      bewerbungsfrist, bewerbungsschluss, einsendeschluss, bewerbungsende, frist, fristende, bewerbungen bis, bewerbung bis,
      bewerbungsfrist bis, bis spatestens, spatestens, spatestens bis, spatestens am, spatestens zum, spatestens bis zum,
      bewerbungsfrist endet am, endet am, schlusstermin, anmeldeschluss, stichtag, ausschreibungsende, bewerbungszeitraum endet,
      bis einschliesslich, bewerben bis
    `,
    until: 'bis, bis zum, bis am, vor dem',
    priority: 'bevorzugt, vorzugsweise, moglichst bis, idealerweise bis',
    window: 'bewerbungszeitraum, bewerbungen vom, bewerbungsphase',
    untilFilled: 'bis zur besetzung, bis zur besetzung der stelle, bis die stelle besetzt ist, bis zur stellenbesetzung',
    rolling: 'laufend entgegengenommen, laufend gesichtet, fortlaufend gesichtet, fortlaufend, jederzeit entgegengenommen',
    otherDate: `
      ab, ab dem, beginn, eintritt, eintrittstermin, eintrittsdatum, zum, seit, gegrundet, vorstellungsgesprache, gesprache,
      befristet, befristet bis, befristet bis zum, vom, start, starttermin, arbeitsbeginn, ausbildungsbeginn, veroffentlicht,
      online seit, stand, besetzen, einstellungstermin, auswahlgesprache, laufzeit, vertretung, elternzeit, dauer, am, zunachst bis
    `,
    inside: 'der, den, dem',
  },
};
