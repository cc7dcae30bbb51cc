import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  deniesBackwards: false,
  fixedOrder: false,
  with: 'con',
  adverbEnding: 'mente',
  nounsAreCapital: false,
  abbreviations: 'cra, arq, mtro, mtra, abg, sr, sra, srta, dr, dra, d, lic, ing, tel, tfno, ud, uds, avda, nº, etc, prof, ref, telf',
  roles: {
    nor: 'ni',
    no: 'ningún, ningun(a|o|), ninguna clase de, nada de, cero, sin',
    not: 'no, nunca, jamás, tampoco, ya no, no es posible, en ningún caso',
    refrain: `
      abstener(se|) de, abstenerse, absténganse de, abstengan de, abstenga de, abstengan, abstengas de, absténgase de, absténganse, absténgase, evitar, evite(n|), eviten, evita,
      prescindir de, desistir de, en lugar de, en vez de, abstente de, abstenernos de, rehusamos, prohibido, rechazamos,
      queda prohibido, se prohíbe, prohíbe, prohibimos, no hace falta, no hace falta que, no es necesario, no es necesario que
    `,
    refused: `
      no sirve de nada, no tiene sentido,      quedará(n|) (descartado|descartada|descartados|excluido|excluida|excluidos|eliminado|eliminada), será(n|) (descartado|descartada|descartados|excluido|excluida|excluidos|eliminado|eliminada),
      prohibid(o|a|os|as), desaconseja(n|), descartad(o|a|os|as), rechazad(o|a|os|as), ignorad(o|a|os|as), excluid(o|a|os|as),
      desestimad(o|a|os|as), inútil(es|), vetad(o|a|os|as)
    `,
    unannounced: 'sin (cita|cita previa|previo aviso|previa cita|avisar|aviso|aviso previo|ser citado|ser citados)',
    hesitate: 'dude(n|s|), dudes, dudar, duda, dudéis, sólo, solo, solamente, olvide(s|n|), miedo, espere(s|n|), tema(s|)',
    call: `
      llamada(s|), llamada(s|) telefónica(s|), llamado(s|), telefonema(s|), conversaciones telefónicas, llamados telefónicos,
      mensajes de voz, consultas telefónicas
    `,
    ring: `
      marcar, marque(n|), llamad, llamadnos,
      puede(n|s|) (llamar|llamarnos), podrá(n|) (llamar|llamarnos),      llamar, llame(n|s|), llames, llaméis, llámenos, llámanos, llamarnos, llámame, llámeme, llamando, telefonear, telefonee(n|),
      llamen, llama, llamarme
    `,
    phone: 'fono, telefónic(o|a|os|as), teléfono, telefónicamente, móvil, celular, tel, tfno, verbal(es|), telf',
    mail: 'e-mail(s|), mail(s|), correo(s|), correo(s|) electrónico(s|), correos, mensajes electrónicos, vía electrónica',
    write: 'escríbenos, escríbeme, escribir, escriba(n|s|), escríbanos, escribirnos, mandar correos, mandar un correo, escribas',
    visit:
      'visita(s|), en persona, presencialmente, en mano, personalmente en (la|el|nuestra|nuestro), visita(s|) presencial(es|), visitas espontáneas, atención presencial, consultas presenciales',
    come: `
      presentarse, acudir, acuda(n|), visitarnos, venir, venga(n|s|) (en persona|), personarse, se presente(n|), acercarse, se acerque(n|), visite(n|)
    `,
    other: `
      fax, correo postal, correo ordinario, whatsapp, sms, mensaje(s|) de texto, papel, en mano, redes sociales, linkedin, escrito,
      mensajería, formato físico
    `,
    inquiry: `
      cita previa, pedir cita,
      informes, mayores informes, más información,
      consulta(s|), pregunta(s|), duda(s|), solicitud(es|) de información, información, contacto(s|), seguimiento, indagaciones,
      averiguaciones, reclamaciones, gestiones, requerimientos, peticiones
    `,
    contact: `
      habla con, hable con, hablar con,
      comunícate, comuníquense, contáctate,
      contactar, contacte(n|s|), contactes, contáctenos, contáctanos, contactarnos, ponerse en contacto, póngase en contacto,
      se ponga(n|) en contacto, comunicarse, comuníquese, se comunique(n|), dirigirse, diríjase, consultar, consulte(n|), preguntar,
      pregunte(n|), insistir, insista(n|), hacer seguimiento, contacta, contactad, ponte en contacto, pregunta por, dar seguimiento,
      solicitar información
    `,
    accept: `
      atendiendo, recibiendo, aceptando, respondiendo, contestando,
      (dar|facilitar|ofrecer|brindar|entregar|proporcionar|considerar|valorar|tramitar|procesar)(emos|á|án), facilitamos, ofrecemos, brindamos, proporcionamos, consideramos, tramitamos,
      damos, se dan,
      recoge(n|rá|rán|mos|), acepta(n|mos|), aceptar(á|án|emos|), aceptad(o|a|os|as), atiende(n|), atenderá(n|), atender, atendemos, atendid(o|a|os|as),
      atenderemos, admite(n|), admitirá(n|), admitimos, admitid(o|a|os|as), recibe(n|), recibirá(n|), recibimos, recibid(o|a|os|as),
      responde(n|), responderá(n|), responder, respondemos, responderemos, contestaremos, aceptaremos, admitiremos, recibiremos, respondid(o|a|os|as), contestar(á|án|emos|), contesta(n|mos|),
      contestad(o|a|os|as), considerará(n|), considerad(o|a|os|as), tendrá(n|) en cuenta, tenid(o|a|os|as) en cuenta, tener en cuenta,
      procesad(o|a|os|as), permitid(o|a|os|as), permite(n|), permitirá(n|), facilita(n|), facilitará(n|), dará(n|), da, brinda(rá|),
      ofrece(rá|rán), posible(s|), válid(o|a|os|as), valorará(n|), proporcionará, tramitará(n|), entrega(n|), entregará(n|), leerá(n|), leemos, leeremos,
      deseable(s|), bienvenid(o|a|os|as), tomará(n|) en cuenta, procesará(n|), gestionará(n|), considera(n|), devolverá(n|), devuelt(o|a|os|as)
    `,
    make: 'realizar, realice(n|s|), hacer, haga(n|s|), efectuar, efectúe(n|)',
    offered:
      '(le|les|te|os) (atenderá|atenderán|atenderemos|informará|informarán|informaremos), a su disposición, a tu disposición, a disposición, a vuestra disposición',
    welcome: 'bienvenid(o|a|os|as), con gusto, a su disposición, encantad(o|a|os|as), a disposición',
    send: `
      enviar, envíe(n|s|), envíes, envía, enviad(o|a|os|as), remitir, remita(n|), remitid(o|a|os|as), mandar, mande(n|s|), manda,
      postular(se|), postule(n|), presentar, presente(n|), presentad(o|a|os|as), entregar, entregue(n|), inscribirse, inscríbase,
      aplicar, aplique(n|), hacer llegar, usar, utilizar
    `,
    papers: `
      antecedentes,
      inscripci(ón|ones),
      currículum(s|), curriculum, currículo(s|), currículums, currículum vitae, cv, cvs, candidatura(s|), solicitud(es|), postulación,
      postulaciones, hoja(s|) de vida, documentación, documentos, carta de presentación, dossier
    `,
    by: 'de manera, de forma, por, vía, a través de, mediante, al, por medio de, en, por vía, a través del',
    please: `
      antes,
      por favor, se ruega, se pide, rogamos, lamentablemente, favor de, favor, gracias, muchas gracias, directamente, actualmente,
      por el momento, en este momento, bajo ningún concepto, bajo ninguna circunstancia, también, tampoco, absolutamente,
      estrictamente, personalmente, de momento, en absoluto, se agradece, en ningún caso, le rogamos, les rogamos, ya, atentamente,
      por motivos de organización, por razones de tiempo, bajo ningún motivo, de antemano, igualmente
    `,
    and: 'y, e, o, u, ni, y o, así como, ni tampoco',
    glue: `
      tod(o|a),
      el, la, los, las, lo, un, una, unos, unas, de, del, a, al, se, le, les, que, con, para, este, esta, estos, estas, en, su, ese,
      esa, dicha, dicho, otr(o|a|os|as), aquí, más, todo tipo de, tipo de, ello, cualquier
    `,
    aux: `
      es, son, será(n|), ser, está(n|), están, ha, han, sea(n|), puede(n|), podrá(n|), podemos, podremos, siendo, estamos, va, van,
      fue, fueron
    `,
    modal: 'intente(n|s|), trate(n|s|) de, debe(n|), deberá(n|), deberían, debería, hay que, tiene que, debéis',
    ask: `
      ruega, pide, pedimos, rogamos, solicita, solicitamos, agradece, agradecemos, recomienda, recomendamos, agradecería, invitamos,
      recuerda
    `,
    kind: `
      direct(o|a|os|as), personal(es|), individual(es|), adicional(es|), posterior(es|), general(es|), presencial(es|),
      espontáne(o|a|os|as), previ(o|a|os|as), ulterior(es|), externas, entrantes
    `,
    about: `
      sobre, acerca de, acerca del, respecto a, respecto al, respecto de, en relación con, relacionad(o|a|os|as) con, referente a,
      en cuanto a, para preguntar, para saber, para consultar, relativ(o|a|os|as) (a|al), con respecto a, con relación a,
      para conocer, para
    `,
    from: 'de, por parte de, de parte de, procedentes de, provenientes de, desde',
    when: 'después de, antes de, entre, durante, fuera de, fuera del, pasadas, a partir de, los, tras',
    time: `
      hora(s|), noche(s|), fin(es|) de semana, tarde(s|), mañana(s|), mediodía, madrugada, lunes, martes, miércoles, jueves, viernes,
      sábado(s|), domingo(s|), festivos, feriados, horario laboral, horario de oficina, horario comercial, horario, las ocho,
      las nueve, las seis, las siete
    `,
    if: 'si, salvo, a menos que, en caso de, en caso de que, hasta, excepto, salvo que, cuando, de no, en caso',
    want: 'desea, quiere, prefiere, deseas, quieres',
    but: 'pero, sino, ya que, porque, puesto que',
    only: 'solo, sólo, solamente, únicamente, exclusivamente, unicamente',
    instead: 'en su lugar, preferiblemente, preferentemente, mejor',
    you: 'usted(es|), te, tú, os, vosotros',
    your: 'su, sus, tu, tus, vuestro, vuestra',
    we: 'nosotros, yo',
    employer: `
      llámenos, llámanos, llámame, llámeme, llamarnos, llamarme, 
      nos, me, nuestr(o|a|os|as), oficina(s|), empresa, centro, departamento, recursos humanos, rrhh, tienda(s|), restaurante,
      colegio, escuela, empleador, reclutador, encargad(o|a), ayuntamiento, hotel, clínica, despacho, sede, local(es|), compañía,
      hospital, responsable, recepción, secretaría, director, directora, gerente, taller, almacén, fábrica, bodega, establecimiento,
      organización, instalaciones, equipo, centralita
    `,
    applicant: `
      inscrit(o|a|os|as),
      quien, candidat(o|a|os|as), aspirante(s|), postulante(s|), interesad(o|a|os|as), personas, personas interesadas, solicitantes,
      aquellos, aquellas, quienes, perfiles, candidaturas, personas candidatas, participantes, los que, finalistas
    `,
    agency: `
      agencia(s|), agencia(s|) de (empleo|selección|contratación|colocación|reclutamiento),
      empresas de (selección|trabajo temporal|reclutamiento|servicios|outsourcing), consultora(s|), consultoras de selección, ett,
      etts, headhunter(s|), cazatalentos, reclutadores, reclutadoras, intermediarios, terceros, proveedores, comerciales,
      empresas de recursos humanos, bolsas de trabajo, vendedores, subcontratas, consultorías
    `,
    outsider: `
      cliente(s|), paciente(s|), usuario(s|), prospectos, alumn(o|os|as), padres, proveedores, socios, huéspedes, ciudadanos, público,
      clientas, consumidores, referencias
    `,
    duty: `
      frí(o|a|os|as), en frío, puerta fría, a puerta fría, salientes, comerciales, de venta(s|), call-center, centro de llamadas,
      llamadas (en frío|comerciales|de ventas|salientes|entrantes|a clientes|de emergencia|perdidas), telemarketing, televenta,
      teleoperador(es|a|), guardias, guardia, entrevista(s|) telefónica(s|), dirección de correo, número(s|) de teléfono,
      visitas comerciales, visitas a clientes, llamado a concurso, de emergencia, llama la atención, se llama, nos llamamos,
      marketing, contacto con (el|los) (público|clientes), información de contacto, datos de contacto, atención telefónica,
      email marketing, correo no deseado
    `,
    topic: `
      puesto(s|), oferta(s|), vacante(s|), empleo, anuncio, convocatoria, proceso, selección, proceso de selección, plaza(s|), cargo,
      trabajo, prácticas, posición, concurso, candidatura, solicitud
    `,
    status: 'estado, situación, resultado(s|), avance, trámite, estatus, status, marcha',
    chosen: `
      acrediten, reúnan,
      preseleccionad(o|a|os|as), pre-seleccionad(o|a|os|as), seleccionad(o|a|os|as), elegid(o|a|os|as), finalista(s|), cumplan,
      cumplen, que cumplan, encajen, encajan, adecuad(o|a|os|as), idóne(o|a|os|as), superen, pasen, escogid(o|a|os|as),
      considerad(o|a|os|as), avancen, se ajusten, exitos(o|a|os|as), continúen
    `,
    'passed-over': `
      finalizad(a|o|as|os), concluid(a|o|as|os),
      descartad(o|a|os|as), rechazad(o|a|os|as), desestimad(o|a|os|as), no seleccionad(o|a|os|as), no elegid(o|a|os|as), cubierta,
      desestimada, no favorecid(o|a|os|as), otro candidato, otra persona
    `,
    tell: `
      (daremos|damos) respuesta,
      contestará(n|),
      nos comunicaremos, contactarán,
      contactar, contactaremos, contactará(n|), informar, informaremos, informará(n|), llamaremos, llamará(n|), avisar, avisaremos,
      avisará(n|), responder, responderemos, responderá(n|), notificar, notificaremos, notificará(n|), contestar, contestaremos,
      citar, citaremos, citará(n|), convocar, convocaremos, convocará(n|), contactamos, respondemos, comunicará(n|), entrevistaremos,
      entrevistará(n|), dar respuesta, comunicaremos, convoca, pondremos en contacto, pondrá en contacto, entrevistar, dará respuesta
    `,
    told: `
      reciba(n|),
      contactad(o|a|os|as), informad(o|a|os|as), avisad(o|a|os|as), notificad(o|a|os|as), llamad(o|a|os|as), convocad(o|a|os|as),
      citad(o|a|os|as), invitad(o|a|os|as), entrevistad(o|a|os|as), recibirán, recibirá, contestad(o|a|os|as), respondid(o|a|os|as)
    `,
    hear: `
      respuesta, noticias, una respuesta, noticias nuestras, respuesta nuestra, comunicación, contactad(o|a|os|as), recibe respuesta,
      ha recibido respuesta
    `,
    exists: 'hay',
    silence:
      'sin (recibir|haber recibido|tener) (respuesta|comunicación|noticias|contestación), de no recibir (respuesta|noticias|contestación|noticias nuestras|respuesta alguna), de no ser contactad(o|a|os|as), sin respuesta nuestra, en ausencia de respuesta, la falta de respuesta, de no tener noticias',
    each: 'cada, todos, todas, cada uno, cada una, individualmente, todo, toda',
    aid: 'discapacidad, accesibilidad, adaptacion(es|), adaptación, diversidad funcional, ajustes razonables, minusvalía',
    technical: `
      mesa de ayuda, problemas con (la|el) (carga|plataforma|página|web|formulario|portal|sistema),
      soporte técnico, problema(s|) técnico(s|), incidencias técnicas, dificultades técnicas, contraseña, asistencia técnica,
      incidencia técnica
    `,
    perk: 'beneficios sociales, seguro, pensión, jubilación, comedor',
    'third-party': `
      atención al cliente, protección de datos, reservas, pedidos, denuncias, prensa, emergencias, canal de denuncias, derechos arco,
      urgencias
    `,
  },
  people: {
    honorifics:
      'cr, cra, arq, mtro, mtra, abg, sr, sra, srta, don, dona, d, dr, dra, lic, ing, senor, senora, profesor, profesora, prof, da',
    titles: `
      director, directora, responsable, gerente, jefe, jefa, coordinador, coordinadora, tecnico, tecnica, reclutador, reclutadora,
      encargado, encargada, secretario, secretaria, recursos, humanos, rrhh, consultor, consultora, presidente, presidenta,
      subdirector, subdirectora, asistente, administrador, administradora, analista, especialista, decano, decana, fundador,
      fundadora, propietario, propietaria, supervisor, supervisora, seleccion, talento
    `,
    things: `
      saludo, saludos, atentamente,      universidad, colegio, escuela, instituto, departamento, ayuntamiento, ciudad, junta, gobierno, ministerio, centro, asociacion,
      fundacion, empresa, grupo, sociedad, sl, sa, slu, calle, avenida, plaza, paseo, carretera, biblioteca, museo, hospital, clinica,
      oficina, puesto, oferta, vacante, candidatura, curriculum, cv, carta, contacto, contactar, enviar, por, para, con, el, la, los,
      las, un, una, de, del, y, o, en, al, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre,
      diciembre, lunes, martes, miercoles, jueves, viernes, sabado, domingo, madrid, barcelona, valencia, sevilla, espana, mexico,
      telefono, correo, electronico, asunto, referencia, fecha, limite, plazo, equipo, tienda, hotel, restaurante, san, santa,
      nuestra, nuestro, envie, envia, llame, interesados, informacion, requisitos, funciones, salario, comite, consejo, camara, banco,
      caja, direccion, servicio, servicios, santiago, lima, bogota, chile, argentina, colombia, peru
    `,
    labels: `
      responsable de la busqueda,
      a la atencion de, publicado por,
      contacto, persona de contacto, contactos, atencion, a la atencion de, att, atn, responsable de seleccion, reclutador,
      reclutadora, publicado por, persona responsable, datos de contacto, atencion de, tecnico de seleccion, tecnica de seleccion,
      a cargo de, persona encargada
    `,
    headings: `
      contacto, contactos, como postular, como aplicar, datos de contacto, informacion de contacto, persona de contacto, solicitudes,
      candidaturas, interesados, mas informacion
    `,
    leadIn: 'a, con, contactar, contacte, contacta, llamar, llame, al, atencion de, por, la, el, preguntar, de',
    between: `
      al, en, a, por, el, la, correo, electronico, telefono, tel, o, y, e, mail, email, direccion, siguiente, movil, numero, de, del,
      extension, ext, traves
    `,
    fields: 'telefono, correo, movil, fax, tfno, celular, telf',
    closings: 'saludos, atentamente, un saludo, saludos cordiales, cordialmente',
    phone: 'tel, fono, telefono, tfno, movil, celular, llamar, llame, llamenos, llamanos, telf, tlf, llamando',
    notPhone: 'fax, cif, nif, referencia, ref, cp, expediente, oferta',
    weak: 'a traves del, al, en, numero, el',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['enero, ene', 'febrero, feb', 'marzo, mar', 'abril, abr', 'mayo, may', 'junio, jun', 'julio, jul', 'agosto, ago', 'septiembre, setiembre, sep, sept', 'octubre, oct', 'noviembre, nov', 'diciembre, dic'],
    dayFirst: true,
    deadline: `
      fecha limite, plazo, fecha de cierre, cierre, fecha tope, hasta el, hasta el dia, antes del, antes del dia, fin de plazo,
      fecha limite de inscripcion, ultimo dia, vence, vencimiento, a mas tardar, a mas tardar el, plazo de presentacion, plazo hasta,
      cierre de la convocatoria, plazo de inscripcion, finaliza el, termina el, cierra el, fecha limite de postulacion
    `,
    until: 'hasta, antes de, hasta el, antes del',
    priority: 'preferentemente',
    window:
      'entrega de antecedentes, recepcion de antecedentes, periodo de inscripcion, inscripcion del, inscripciones del, plazo de inscripcion del, inscripcion desde el, recepcion del, periodo de solicitud, plazo de solicitud del, periodo de presentacion',
    untilFilled: 'hasta cubrir la vacante, hasta cubrir el puesto, hasta que se cubra la vacante',
    rolling: 'de forma continua',
    otherDate: `
      a partir del, desde el, inicio, incorporacion, fecha de inicio, comienzo, desde, fundada en, publicado, publicado el,
      entrevistas, comienza, empieza, fecha de publicacion, contrato hasta, contrato, duracion, fecha de incorporacion, inicia,
      contrato hasta el
    `,
    inside: 'de, del, el',
  },
};
