import type { Pack } from '../word-classes.ts';

export const portuguese: Pack = {
  language: 'pt',
  plain: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para com sem sob
    sobre entre até e ou mas que quem qual onde quando como se é são era ser foi está estão estar há tem têm tinha
    ter seu sua seus suas teu tua meu minha nosso nossa nossos nossas eu tu ele ela nós você vocês eles lhe me te
    nos não já muito este esta estes estas esse essa isto isso todo toda todos todas também mais aqui pode podem
    será qualquer após`,
  previous: 'anterior anteriores antigas antigos voltar',
  next: 'próximo próxima seguinte seguintes recentes continuar avançar continue continua',
  piece: `artigo artigos notícia notícias matéria matérias página páginas história histórias capítulo vídeo vídeos post posts
    publicação publicações reportagem reportagens conteúdo conteúdos tema temas foto fotos podcast entrevista coluna receita
    receitas secção seção editorial texto textos`,
  more: `mais outras outros outra últimas última últimos recentes relacionadas relacionados relacionado
    recomendadas recomendados recomendado recomendamos populares lidas lidos vistas comentadas destaques destaque
    semelhantes também interessar pode poderá gostar sugestões escolha editor editores veja assunto tema perca`,
  read: `leia ler lê veja ver vê ouça ouvir assista assistir saiba descubra continue clique confira conheça lendo`,
  share: `compartilhar compartilhe partilhar partilhe partilha imprimir enviar guardar salvar copiar copiado link ligação
    tuitar ouvir curtir email siga`,
  join: `newsletter boletim assine assinar inscreva inscrever subscreva subscrever registre registe cadastre
    cadastrar siga seguir receba receber apoie apoiar doe doar junte torne baixe experimente obrigado obrigada
    deixe deixar escreva escrever comente publicar adicione participe ative entre digite perca quero faça parte
    fique acesse cancelar canal`,
  letter: `assine inscreva subscreva subscrever assinar newsletter newsletters boletim boletins alerta alertas
    notificação notificações assinatura assinaturas assinante assinantes membro jornalismo cancelar doe`,
  offer: `receber grátis gratuito gratuita gratuitamente diário diária diariamente semanal semana mês mensal manhã
    dia agora hoje ilimitado diretamente direto exclusivo exclusivos exclusivas melhor melhores nada cada últimas
    notícias histórias primeiro digital independente preço real euros sexta segunda domingo sábado importantes
    principais tudo caixa entrada sócio conta app aplicativo aplicação canal canais comunidade acesso jornalismo
    email mail grupo encerrados encerrado fechados momento`,
  cookie: 'cookie cookies consentimento',
  choice: `aceitar aceito aceita aceite rejeitar recusar recuso configurar configurações configuração gerir gerenciar
    preferências opções definições permitir continuar fechar entendi concordo todos tudo apenas necessários guardar
    salvar mais informações saber sim não personalizar ok privacidade`,
  usage: `utiliza utilizamos utilizam utilizar usa usamos usam usar uso site sites web página páginas melhorar
    experiência navegação navegar navegando visita parceiros dados pessoais conteúdo conteúdos anúncios
    publicidade personalizados personalizar analisar análise tráfego política informações dispositivo armazenar
    aceder acessar tecnologias semelhantes fins serviço serviços oferecer melhor terceiros usuário utilizador
    continuar concorda aceita termos rastreamento valorizamos respeitamos`,
  advert:
    'publicidade anúncio anúncios patrocinado patrocinada patrocinados propaganda publieditorial continua depois após',
  comment:
    'comentário comentários comentar comente resposta respostas responder discussão conversa debate opinião',
  form: `endereço email mail e publicado obrigatório obrigatórios campos campo marcados nome site senha palavra
    passe usuário utilizador esqueceu esqueci entrar login iniciar sessão enviar conta será digite cadastre`,
  legal: 'direitos reservados reservado proibida reprodução copyright autorização propriedade',
  clause: 'todos total parcial',
  footer: `contato contacto contactos fale conosco connosco aviso legal política privacidade termos condições
    trabalhe anuncie acessibilidade expediente faq somos erro erros reportar`,
  topic:
    'etiquetas tags tópicos tópico assuntos assunto temas palavras chave categoria categorias arquivado publicado',
  count: `leitura visualizações visitas atualizado atualizada actualizado publicado publicada modificado última atualização tempo
    partilhas compartilhamentos comentários`,
  unit: 'minuto minutos min hora horas segundo segundos dia dias semana semanas mês meses ano anos há atrás tempo',
  date: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago
    set out nov dez segunda terça quarta quinta sexta feira sábado domingo ontem hoje`,
  site: `início inicial menu buscar busca pesquisar pesquisa procurar saltar pular navegação login topo`,
  common: `uso quem somos nós sobre publicidade ajuda imprensa equipe equipa redação cookies mapa arquivo assinaturas ficha
    técnica página conteúdo principal ir topo voltar entrar sair fechar abrir mostrar ocultar secções seções conta
    perfil carrinho amigo amigos favoritos presentear abre janela nova gosto baixar`,
  wall: `erro página encontrada encontrado desculpe existe movida removida excluída endereço servidor acesso negado
    proibido indisponível temporariamente ativar habilite navegador verificando humano robô manutenção tente tarde
    momento solicitada procura`,
};
