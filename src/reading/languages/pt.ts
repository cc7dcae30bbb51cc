import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  deniesBackwards: false,
  fixedOrder: false,
  with: 'com',
  adverbEnding: 'mente',
  nounsAreCapital: false,
  abbreviations: 'sr, sra, srs, dr, dra, eng, prof, profa, tel, n, ref, etc, av, ex, art, cel, telef',
  roles: {
    no: 'nenhum(a|), sem, zero, nada de, quaisquer',
    nor: 'nem',
    not: 'não, nunca, jamais, tampouco, já não, em caso algum, de forma alguma, ninguém, impossível',
    'not-all': 'nem todos, nem todas, não todos',
    refrain: `
      evite(m|), evitar, abster se de, abstenha(m|) se de, absterem se de, que se abstenha(m|) de, é proibido, proibido, favor evitar, em vez de, ao invés de, dispensam se, dispensamos, escusa(m|) de, não é necessário, não é preciso, não precisa(m|) (de|)
    `,
    refused: `
      proibid(o|a|os|as), vedad(o|a|os|as), desaconselhad(o|a|os|as), ignorad(o|a|os|as), descartad(o|a|os|as), rejeitad(o|a|os|as), desconsiderad(o|a|os|as), excluíd(o|a|os|as), eliminad(o|a|os|as), apagad(o|a|os|as), inút(il|eis), indesejad(o|a|os|as), sem resposta, dispensad(o|a|os|as), desclassificad(o|a|os|as)
    `,
    without: 'sem exceção',
    unannounced: 'sem (marcação|marcação prévia|agendamento|agendamento prévio|aviso|aviso prévio|convite|hora marcada)',
    hesitate: 'hesite(m|), hesitar, hesites, deixe de, deixem de, deixes de, só, somente, apenas, medo, receio, esqueça(m|), espere(m|)',
    call: 'chamada(s|), chamada(s|) telefónica(s|), chamada(s|) telefônica(s|), telefonema(s|), ligação, ligações, ligaç(ão|ões) telefônica(s|), mensagens de voz, contacto telefónico, contactos telefónicos, contato telefônico, contatos telefônicos',
    ring: `
      ligar, ligue(m|), ligues, liga, telefonar, telefone(m|), telefona, telefones, ligar nos, ligue nos, telefonar nos, contactar telefonicamente, pegar no telefone
    `,
    phone: 'telefónic(o|a|os|as), telefônic(o|a|os|as), telefone, telefonicamente, telemóvel, celular, tel, verbal, verbais',
    mail: 'e-mail(s|), mail(s|), correio eletrónico, correio eletrônico, correio electrónico, correios eletrónicos, via e-mail',
    write: 'escrever, escreva(m|), escreva nos',
    visit: 'visita(s|), visita(s|) presencia(l|is), visitas espontâneas, presencialmente, pessoalmente, em mãos, atendimento presencial',
    come: 'comparecer, compareça(m|), apresentar se, se apresente(m|), deslocar se, desloque(m|), desloque(m|) se, passar, vir, venha(m|), apareça(m|), aparecer, dirigir se pessoalmente',
    other:
      'fax, correio, correio postal, carta(s|), sms, whatsapp, mensage(m|ns), papel, redes sociais, linkedin, por escrito, formato físico',
    inquiry: `
      pergunta(s|), dúvida(s|), pedido(s|), pedido(s|) de (informação|informações|esclarecimento|esclarecimentos|atualização), informação, informações, informações adicionais, mais informações, contacto(s|), contato(s|), consulta(s|), esclarecimento(s|), solicitaç(ão|ões), comunicação, comunicações, questões, acompanhamento
    `,
    contact: `
      contactar, contacte(m|), contatar, contate(m|), contacte nos, entrar em contacto, entrar em contato, entre(m|) em contacto, entre(m|) em contato, dirija(m|) se, perguntar, pergunte(m|), questionar, insistir, insista(m|), procure(m|), procurar, abordar, solicitar informações, perguntem
    `,
    accept: `
      dão, passamos,
      considerar(emos|ão|á), analisaremos, avaliaremos, leremos,
      aceit(amos|am|a|ar|aremos|e|es|o|os|as), aceita(s|), serão aceit(es|as|os), atend(emos|e|em|er|eremos), atendid(o|a|os|as), atenderemos, respond(emos|e|er|eremos|em), respondid(o|a|os|as), receb(emos|e|er|eremos), recebid(o|a|os|as), considerad(o|a|os|as), consideramos, serão considerad(o|a|os|as), prestad(o|a|os|as), presta(m|), prestamos, prestar, prestaremos, fornecid(o|a|os|as), fornecemos, fornecer, forneceremos, dad(o|a|os|as), daremos, damos, dar, possível, possíveis, permitid(o|a|os|as), permite, admitid(o|a|os|as), admitimos, tid(o|a|os|as) em conta, processad(o|a|os|as), analisad(o|a|os|as), analisamos, lid(o|a|os|as), devolvid(o|a|os|as), devolvemos, retornamos, será dada, facultamos, facultad(o|a|os|as), opção
    `,
    make: 'fazer, faça(m|), realizar, realize(m|), efetuar, efetue(m|), fará, farás',
    welcome: 'bem-vind(o|a|os|as), com gosto, com prazer, com todo o gosto',
    offered: 'à disposição, ao seu dispor, à sua disposição, ao dispor, à tua disposição',
    send: `
      enviar, envie(m|), envia, enviad(o|a|os|as), remeter, remeta(m|), remetid(o|a|os|as), mandar, mande(m|), mandad(o|a|os|as), candidatar se, candidate(m|) se, submeter, submeta(m|), submetid(o|a|os|as), entregar, entregue(m|s|), apresentar, apresentad(o|a|os|as), encaminhar, encaminhe(m|), usar, utilizar
    `,
    papers:
      'inscriç(ão|ões), currículo(s|), curriculum, curriculum vitae, cv, cvs, candidatura(s|), carta de apresentação, carta de motivação, documentação, documento(s|), portefólio, portfólio, anexo(s|)',
    by: 'por, via, através de, através do, mediante, ao, por meio de, pelo, pela, por via, em',
    please: `
      por favor, favor, por gentileza, pedimos, solicita se, solicitamos, agradece se, agradecemos, infelizmente, obrigad(o|a), muito obrigad(o|a), diretamente, directamente, de momento, no momento, atualmente, neste momento, também, absolutamente, estritamente, pessoalmente, lamentamos, em nenhuma circunstância, sob nenhuma circunstância, desde já, antecipadamente, igualmente, portanto, gentilmente, por motivos de organização, por questões de organização, ainda
    `,
    and: 'e, ou, nem, e ou, bem como, assim como',
    glue: `
      tod(o|a),
      (n|d)est(e|a|es|as), (n|d)ess(e|a|es|as),
      o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, que, se, lhe, lhes, com, para, este, esta, estes, estas, esse, essa, seu, sua, em, outr(o|a|os|as), aqui, qualquer, todo o tipo de, tipo de, mais, num, numa, aos
    `,
    aux: 'é, são, será, serão, ser, está, estão, foi, foram, tem, têm, pode, podem, poderá, poderão, podemos, poderemos, seja, sejam, estamos, vai, vão, iremos, vamos, sendo',
    modal: 'conseguimos, conseguiremos, tente(m|s|), deve, devem, deverá, deverão, deveria, há que, tem de, têm de',
    ask: 'pede, pedimos, solicita, solicitamos, agradece, agradecemos, recomenda, recomendamos, agradecíamos, agradeceríamos, rogamos, convidamos, preferimos, apelamos',
    kind: 'diret(o|a|os|as), direct(o|a|os|as), pessoa(l|is), individua(l|is), adiciona(l|is), posterior(es|), gera(l|is), presencia(l|is), espontâne(o|a|os|as), prévi(o|a|os|as), externas, escrit(o|a|os|as), rápid(o|a|os|as)',
    about:
      'sobre, acerca de, acerca do, acerca da, a respeito de, relativamente a, relativamente ao, relativamente à, em relação a, em relação ao, relativ(o|a|os|as) (a|ao|à), referente(s|) (a|ao|à), quanto a, para saber, para perguntar, para conhecer, para',
    from: 'de, do, da, dos, das, por parte de, da parte de, provenientes de, vindas de',
    when: 'depois de, depois das, antes de, antes das, entre, durante, fora de, fora do, após, a partir de, a partir das, aos',
    time: `
      hora(s|), noite(s|), fi(m|ns) de semana, tarde(s|), manhã(s|), madrugada, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado(s|), domingo(s|), feriado(s|), horário (comercial|de expediente|laboral|de trabalho), expediente, almoço
    `,
    if: 'se, salvo, exceto, a menos que, caso, em caso de, quando, até, até que',
    want: 'deseja, quer, prefere, queira, pretende',
    but: 'mas, porém, pois, porque, já que, uma vez que',
    only: 'só, somente, apenas, unicamente, exclusivamente',
    instead: 'em alternativa, de preferência, preferencialmente, antes',
    exists: 'há, existem',
    you: 'você, vocês, tu, te, vós',
    your: 'seu, sua, seus, suas, teu, tua, vosso, vossa',
    we: 'nós, eu',
    us: 'nos, me, connosco, conosco',
    employer: `
      nos, nós, me, noss(o|a|os|as), escritório, empresa, loja(s|), departamento, recursos humanos, rh, restaurante, escola, colégio, empregador, recrutador(a|), câmara, hotel, clínica, hospital, sede, unidade, receção, recepção, secretaria, direção, diretor, diretora, gerente, equipa, equipe, instituição, instalações, fábrica, armazém, central, balcão, organização, contratante, connosco, conosco
    `,
    applicant:
      'inscrit(o|a|os|as), candidat(o|a|os|as), interessad(o|a|os|as), pessoas, concorrente(s|), aqueles, quem, aspirantes, participantes, perfis, os que, finalistas',
    agency: `
      agência(s|), agência(s|) de (emprego|recrutamento|trabalho temporário), empresas de (recrutamento|trabalho temporário|seleção|outsourcing|consultoria), consultora(s|), consultorias, headhunter(s|), recrutadores, intermediários, terceiros, fornecedores, vendedores, comerciais, prestadores, ett
    `,
    outsider:
      'cliente(s|), paciente(s|), utente(s|), utilizador(es|), usuário(s|), alun(o|a|os|as), pais, fornecedores, hóspedes, cidadãos, público, sócios, consumidores, referências',
    duty: `
      fri(o|a|os|as), a frio, comerciais, de vendas, call-center, telemarketing, televendas, chamadas (a frio|comerciais|de vendas|a clientes|de emergência|efetuadas|recebidas|perdidas), ligações (a frio|comerciais|de vendas|para clientes), plantão, plantões, prevenção, entrevista(s|) telefónica(s|), entrevista(s|) telefônica(s|), número(s|) de telefone, endereço de e-mail, endereço eletrónico, visitas (comerciais|a clientes), contacto com (o|os) (público|clientes), contato com (o|os) (público|clientes), email marketing, de emergência, metas, vendas, turnos, stress, porta a porta, dados de contacto, contacto com, contato com
    `,
    topic:
      'vaga(s|), oferta(s|), anúncio(s|), posição, posições, cargo, função, emprego, processo, recrutamento, seleção, processo seletivo, processo de (seleção|recrutamento), concurso, estágio, trabalho, oportunidade, candidatura',
    status: 'estado, andamento, resultado(s|), situação, ponto de situação, status, evolução, fase',
    chosen:
      'selecionad(o|a|os|as), pré-selecionad(o|a|os|as), preselecionad(o|a|os|as), escolhid(o|a|os|as), convocad(o|a|os|as), adequad(o|a|os|as), finalista(s|), que cumpram, cumpram, que correspondam, correspondam, aprovad(o|a|os|as), compatíve(l|is), dentro do perfil, que se enquadrem, enquadrem, consideradas',
    'passed-over':
      'não selecionad(o|a|os|as), excluíd(o|a|os|as), rejeitad(o|a|os|as), outro candidato, outra pessoa, não foi selecionad(o|a), preterid(o|a|os|as), sem efeito, preenchida',
    tell: 'retornaremos, daremos (retorno|feedback), contactaremos, contataremos, responderemos, informaremos, contactar, contatar, notificaremos, convocaremos, avisaremos, responder, entraremos em contacto, entraremos em contato, dar resposta, comunicaremos, dar retorno, informar, chamaremos',
    told: 'contactad(o|a|os|as), contatad(o|a|os|as), notificad(o|a|os|as), informad(o|a|os|as), convocad(o|a|os|as), avisad(o|a|os|as), receberão, receberá, chamad(o|a|os|as), convidad(o|a|os|as), respondid(o|a|os|as)',
    else: 'caso contrário, os demais, os restantes, os outros',
    hear: 'contacto nosso, resposta, uma resposta, notícias, notícias nossas, retorno, um retorno, contacto da nossa parte, contato nosso, comunicação, contactad(o|a|os|as), feedback',
    silence:
      'sem (receber|obter|ter recebido) (resposta|contacto|contato|retorno), na ausência de (resposta|contacto|retorno), na falta de (resposta|contacto), a ausência de (resposta|contacto)',
    each: 'cada, todos, todas, cada um, cada uma, individualmente, todo, toda',
    aid: 'deficiência, acessibilidade, adaptações, necessidades especiais, pcd',
    technical:
      'problemas com a (plataforma|página), apoio técnico, suporte técnico, problema(s|) técnico(s|), dificuldades técnicas, palavra-passe, senha, assistência técnica, problemas com o (formulário|site|portal)',
    perk: 'seguro de saúde, subsídio, pensão, refeitório',
    'third-party':
      'apoio ao cliente, atendimento ao cliente, proteção de dados, reservas, encomendas, imprensa, denúncias, reclamações, emergências',
  },
  people: {
    honorifics: 'sr, sra, senhor, senhora, dr, dra, eng, prof, profa, dona',
    titles: `
      diretor, diretora, responsavel, gerente, chefe, coordenador, coordenadora, tecnico, tecnica, recrutador, recrutadora, encarregado, secretario, secretaria, recursos, humanos, rh, consultor, consultora, presidente, assistente, analista, especialista, proprietario, proprietaria
    `,
    things: `
      cumprimentos, contacte, contactar, contate, ligue, telefone, envie, atenciosamente, pergunte,      universidade, escola, colegio, instituto, departamento, camara, municipio, prefeitura, ministerio, centro, associacao, fundacao, empresa, grupo, sociedade, lda, ltda, sa, rua, avenida, praca, estrada, largo, biblioteca, museu, hospital, clinica, escritorio, vaga, oferta, candidatura, curriculo, cv, carta, contacto, contato, enviar, por, para, com, o, a, os, as, um, uma, de, do, da, e, ou, em, ao, janeiro, fevereiro, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda, terca, quarta, quinta, sexta, sabado, domingo, lisboa, porto, portugal, brasil, telefone, correio, assunto, referencia, prazo, equipa, loja, hotel, restaurante, sao, santa, nossa, nosso, envie, informacoes, requisitos, funcoes, salario, banco
    `,
    labels:
      'contacto, contato, pessoa de contacto, pessoa de contato, a atencao de, ao cuidado de, a c, responsavel pelo recrutamento, publicado por, contactos, att, recrutador, recrutadora',
    headings: 'contacto, contactos, contato, contatos, como se candidatar, candidaturas, mais informacoes, interessados',
    leadIn: 'a, para, com, contactar, contacte, contatar, ligar, ligue, ao, cuidado de, por, o, de, atencao de',
    between:
      'pelo, pela, ao, em, a, por, o, e, ou, mail, email, correio, eletronico, telefone, tel, numero, telemovel, celular, do, de, atraves, endereco, seguinte, para',
    fields: 'telefone, telemovel, celular, fax, mail',
    closings: 'cumprimentos, atenciosamente, com os melhores cumprimentos, saudacoes',
    phone: 'tel, telefone, telemovel, celular, ligar, ligue, telefonar, contacto telefonico, whatsapp',
    notPhone: 'fax, nif, nipc, cnpj, referencia, ref, cep, codigo',
    weak: 'atraves do, pelo, para, ao, numero, o',
  },
  dates: {
    // biome-ignore format: a year in a line
    months: ['janeiro, jan', 'fevereiro, fev', 'marco, mar', 'abril, abr', 'maio, mai', 'junho, jun', 'julho, jul', 'agosto, ago', 'setembro, set', 'outubro, out', 'novembro, nov', 'dezembro, dez'],
    dayFirst: true,
    deadline: `
      data limite, prazo, prazo de candidatura, prazo limite, ate ao dia, ate dia, ate ao, ate o dia, encerra em, encerra a, termina a, termina em, prazo final, data de encerramento, o mais tardar, impreterivelmente ate, candidaturas ate, inscricoes ate, ultimo dia
    `,
    until: 'ate, ate ao, ate dia, antes de',
    priority: 'preferencialmente ate',
    window: 'periodo de candidatura, inscricoes de',
    untilFilled: 'ate ao preenchimento da vaga, ate o preenchimento da vaga',
    rolling: 'em continuo, fluxo continuo',
    otherDate: `
      a partir de, inicio, data de inicio, desde, publicado em, publicado a, fundada em, entrevistas, entrada, comeca, contrato ate, duracao, data de publicacao, admissao
    `,
    inside: 'de, do',
  },
};
