import { CALLS, NEITHER, NO_CALLS, NO_CONTACT, NO_MAIL, NOTHING, type Row, SHORTLIST } from './row.ts';

/** Portuguese sentences of our own. */
export const PT: Row[] = [
  // A deed is denied.
  ['Não ligar.', NO_CALLS, 'infinitivo negado'],
  ['Por favor, não telefone.', NO_CALLS, 'imperativo negado'],
  ['Pedimos que não liguem para a loja.', NO_CALLS, 'pedido com destinatário'],
  ['Solicita-se que não telefonem.', NO_CALLS, 'pedido impessoal'],
  ['Evite ligar para o escritório.', NO_CALLS, 'verbo que nega'],
  ['Favor não telefonar.', NO_CALLS, 'favor'],
  ['Não ligue, nós entraremos em contacto.', NO_CALLS, 'imperativo e outra frase'],
  ['Os candidatos não devem telefonar.', NO_CALLS, 'candidatos como sujeito'],
  ['Não contacte a escola por telefone.', NO_CALLS, 'contacto por uma via'],
  ['Não contactar por telefone nem por e-mail.', NEITHER, 'duas vias'],
  ['Não é necessário telefonar.', NO_CALLS, 'não é necessário'],
  ['NÃO TELEFONAR', NO_CALLS, 'maiúsculas'],
  ['Agradecemos que não ligue para a receção.', NO_CALLS, 'pedido cortês'],
  // A thing is denied.
  ['Nada de chamadas, por favor.', NO_CALLS, 'coisa negada'],
  ['Nenhuma chamada será atendida.', NO_CALLS, 'passiva'],
  ['Nem chamadas nem visitas, por favor.', { ...NO_CALLS, walkIns: true }, 'nem … nem'],
  ['Sem telefonemas, por favor.', NO_CALLS, 'sem com cortesia'],
  // The statement.
  ['Não se aceitam chamadas.', NO_CALLS, 'passiva pronominal'],
  ['Não atendemos chamadas sobre esta vaga.', NO_CALLS, 'nós não atendemos'],
  ['Não prestamos informações por telefone.', NO_CALLS, 'informações por telefone'],
  ['As chamadas não serão atendidas.', NO_CALLS, 'passiva negada'],
  ['As candidaturas por telefone não serão consideradas.', NO_CALLS, 'via atrás dos documentos'],
  ['Ligações telefônicas são proibidas.', NO_CALLS, 'palavra que recusa'],
  ['Chamadas: não, obrigado.', NO_CALLS, 'resposta atrás dos dois pontos'],
  ['Quem ligar será desclassificado.', NO_CALLS, 'quem como sujeito'],
  ['Não aceitamos pedidos de informação por telefone.', NO_CALLS, 'pedidos por telefone'],
  ['Contactos telefónicos não são permitidos.', NO_CALLS, 'passiva negada'],
  // E-mail.
  ['Não envie o currículo por e-mail.', NO_MAIL, 'envio negado'],
  ['Não se aceitam candidaturas por e-mail.', NO_MAIL, 'passiva pronominal'],
  ['As candidaturas enviadas por e-mail serão ignoradas.', NO_MAIL, 'palavra que recusa'],
  ['Currículos recebidos por e-mail não serão considerados.', NO_MAIL, 'passiva negada'],
  ['Por favor, não mandem e-mails.', NO_MAIL, 'imperativo negado'],
  // Contact as such.
  ['Não contacte diretamente a equipa.', NO_CONTACT, 'contacto direto'],
  ['Pedimos que não pergunte pelo estado da candidatura.', NO_CONTACT, 'perguntar pelo estado'],
  ['Não se presta informação sobre o andamento do processo.', NO_CONTACT, 'informação sobre o andamento'],
  ['Não responderemos a pedidos de atualização.', NO_CONTACT, 'pedidos de atualização'],
  // Walk-ins.
  ['Não compareça sem marcação.', { walkIns: true }, 'sem marcação'],
  ['Não se aceitam visitas sem marcação.', { walkIns: true }, 'visitas sem marcação'],
  ['Por favor, não se desloque à loja.', { walkIns: true }, 'deslocar-se negado'],
  ['Não aceitamos chamadas nem visitas.', { ...NO_CALLS, walkIns: true }, 'lista'],
  // Agencies.
  ['Não aceitamos agências.', NOTHING, 'só agências'],
  ['Agências: não ligar.', NOTHING, 'agências nomeadas'],
  ['As agências não devem telefonar.', NOTHING, 'agências como sujeito'],
  ['Não atendemos chamadas de agências de emprego.', NOTHING, 'de quem são'],
  ['Não atendemos chamadas de candidatos ou agências.', NO_CALLS, 'ambos'],
  // Work and limits.
  ['Sem chamadas a frio.', NOTHING, 'trabalho'],
  ['Não fará chamadas de vendas.', NOTHING, 'trabalho'],
  ['Sem contacto com o público.', NOTHING, 'trabalho'],
  ['Não ligue depois das 20 horas.', NOTHING, 'uma hora é um limite'],
  ['Atenderá chamadas de clientes.', NOTHING, 'tarefa'],
  ['Sem turnos, sem metas, sem chamadas.', NOTHING, 'descrição do trabalho'],
  ['Nunca ligamos a pedir dados bancários.', NOTHING, 'quem escreve é que ligaria'],
  // Invitations.
  ['Para mais informações ligue para o 210 555 000.', CALLS, 'número'],
  ['Não hesite em telefonar-nos para o 220 555 111.', CALLS, 'não hesite convida'],
  ['Ligue já: 912 555 222!', CALLS, 'imperativo com número'],
  ['Dúvidas? Contacte Rita Lopes, tel. 213 555 333.', CALLS, 'contacto com número'],
  ['Problemas técnicos com o formulário: ligue 800 555 444.', NOTHING, 'técnica'],
  // Shortlisted only.
  ['Apenas os candidatos selecionados serão contactados.', SHORTLIST, 'apenas, escolhidos, contactados'],
  ['Só contactaremos os candidatos pré-selecionados.', SHORTLIST, 'só, contacto, escolhidos'],
  ['Contactaremos somente os perfis que correspondam aos requisitos.', SHORTLIST, 'somente, escolhidos'],
  ['Não nos é possível responder a todas as candidaturas.', SHORTLIST, 'não a todas'],
  ['Se não receber resposta em 15 dias, a sua candidatura não foi selecionada.', SHORTLIST, 'o silêncio é um não'],
  ['Os candidatos não selecionados não serão contactados.', SHORTLIST, 'quem não foi escolhido nada recebe'],
  ['Todos os candidatos receberão resposta.', NOTHING, 'todos'],
  ['Os candidatos selecionados serão contactados.', NOTHING, 'não apenas eles'],
  // Outros modos.
  ['Não hesitem em telefonar.', CALLS, 'a hesitação é negada'],
  ['Sem medo de telefonar.', NOTHING, 'pede-se um carácter'],
  ['Por telefone não prestamos esclarecimentos.', NO_CALLS, 'a via está à frente'],
];
