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
  homes: 'Início | Inicial | Página inicial | Capa',
  heres: 'Você está aqui | Você está em | Está aqui | Está em',
  wordings: {
    photo: {
      label: `Ver galeria | Ver galeria de fotos | Ver todas as fotos | Ver fotos | Ver # fotos | Abrir galeria |
        Fechar galeria | Ampliar foto | Ampliar imagem | Clique para ampliar | Clique na imagem para ampliar | ?Tela
        cheia | ?Ecrã inteiro | Ver em tela cheia | Ver em ecrã inteiro | Foto # de # | Imagem # de # | Próxima foto |
        Foto anterior | Mostrar legenda | Ocultar legenda | Baixar imagem | Toque para ampliar | Ver imagem | Sair da
        tela cheia | Próxima imagem | Imagem anterior | ?# fotos | Galeria de fotos | Galeria de imagens | ?Fotogaleria
        | ?Todas as fotos`,
    },
    player: {
      label: `Reproduzir vídeo | Assistir ao vídeo | Assista ao vídeo | Ver vídeo | Ver o vídeo | Veja o vídeo | Ouvir
        notícia | Ouvir a notícia | Ouvir artigo | Ouça este artigo | Ouça este conteúdo | Ouvir este artigo | Ativar
        som | ?Sem som | Pular anúncio | Saltar anúncio | ?A seguir | Próximo vídeo | ?Mais vídeos | Vídeos
        relacionados | Últimos vídeos | Reprodução automática | Carregando vídeo | Fechar vídeo | Velocidade de
        reprodução | Assistir ao vivo | ?Ao vivo | Ouça o podcast | Ouça a notícia | Ouça esta reportagem | Desativar
        som | ?Legendas | Assista ao vivo | ?Ao vivo agora | Duração # min | Player de áudio`,
      sentence: `Seu navegador não suporta o elemento de vídeo | Seu navegador não suporta a tag de vídeo |
        Seu navegador não suporta vídeo | Seu navegador não suporta o elemento de áudio |
        O seu navegador não suporta vídeo | O seu browser não suporta vídeo | Este vídeo não está disponível |
        Este vídeo não está mais disponível | Não foi possível carregar o vídeo | Ative o JavaScript para ver este vídeo |
        Áudio gerado por inteligência artificial`,
    },
    embed: {
      label: `Ver essa foto no Instagram | Ver esta publicação no Instagram | Ver no Instagram | Ver no X | Ver no Twitter |
        Ver no YouTube | Uma publicação compartilhada por * | Uma publicação partilhada por * | Conteúdo externo |
        Mostrar conteúdo | Carregar conteúdo | Ver mapa | Ver mapa maior | Ver resultados | Responder à enquete | Ver no
        Facebook | Ver este post no Instagram | Exibir conteúdo | Ver mapa ampliado | ?Incorporar | Código de
        incorporação`,
      sentence: `Este conteúdo não está disponível | Este conteúdo não pode ser exibido | Este conteúdo está bloqueado |
        Para ver este conteúdo, aceite os cookies | Para visualizar este conteúdo, aceite os cookies |
        Esta publicação já não está disponível | ?Conteúdo fornecido por *`,
    },
    continues: {
      label: `Continua após a publicidade | Continua depois da publicidade | O artigo continua após a publicidade |
        A matéria continua após a publicidade | O texto continua após a publicidade |
        A notícia continua após a publicidade | Continue lendo após a publicidade | Continua após o anúncio |
        Continue lendo | Continuar lendo | Continuar a ler | Continue a ler | Ler mais | Ler artigo completo |
        Leia a matéria completa | Leia o artigo completo | Leia a notícia completa | Ler notícia completa |
        Leia na íntegra | Leia a íntegra | Veja a matéria completa | Continua na página # | Continua na pág. # |
        Ver página # | Leia mais na página # | Continua abaixo | O artigo continua abaixo | Role para continuar |
        Role para baixo para continuar lendo | Clique aqui para continuar lendo | Clique aqui para ler mais |
        Mostrar artigo completo`,
    },
    wrapper: {
      label: `Ver no navegador | Ver no browser | Abrir no navegador | Ler no navegador | Veja este e-mail no navegador
        | Visualizar no navegador | Versão web | Versão online | Ler online | Cancelar inscrição | Cancelar assinatura
        | Cancelar subscrição | Cancele sua inscrição | ?Descadastrar | Remover inscrição | Clique aqui para cancelar |
        Gerenciar preferências | Gerir preferências | Atualizar preferências | Encaminhar para um amigo | Enviar a um
        amigo | Edições anteriores | {Ver;Veja;Visualizar;Abrir;Ler} {este e-mail;esta mensagem;esta newsletter;este
        email;este boletim} no {navegador;seu navegador;browser} | {Ver;Veja;Visualizar;Ler} {online;a versão online;na
        web;a versão web} | {Cancelar;Cancele;Anular} {a inscrição;sua inscrição;a sua inscrição;a subscrição;a sua
        subscrição;o recebimento} | {Cancelar
        inscrição;Descadastrar;Descadastre-se;Descadastrar-se;Desinscrever-se;Sair da lista;Remover} {aqui;desta
        lista;da lista;desta newsletter} | {Descadastre-se;Descadastrar-se;Desinscrever-se;Sair desta lista;Remover
        subscrição;Anular subscrição} | {Atualizar;Atualize;Alterar;Gerencie;Gerenciar;Gerir;Editar} {suas
        preferências;as suas preferências;preferências de e-mail;meu perfil;seus dados;dados;inscrição;a sua
        subscrição} | Preferências de {e-mail;assinatura;subscrição} |
        {Encaminhar;Encaminhe;Reencaminhar;Reencaminhe;Enviar} {este e-mail;este email;esta newsletter;para um colega;a
        um amigo;a um colega} | Indique a um amigo | ?Boletim n.º # | ?Newsletter # | {Newsletters;Boletins;Edições}
        {anterior;anteriores} | Arquivo de {newsletters;edições} | Adicionar aos contatos | Denunciar abuso | Marcar
        como spam | ?{Atualizar;Alterar;Editar} dados`,
      sentence: `Se não conseguir visualizar este e-mail, clique aqui | Caso não consiga visualizar este e-mail, clique
        aqui | Não consegue ver este e-mail? | Não está a ver bem este e-mail? | Você recebeu este e-mail porque se
        inscreveu em * | Você está recebendo este e-mail porque se inscreveu em * | Você recebe este e-mail porque é
        assinante de * | Recebeu este e-mail porque subscreveu * | Recebe este e-mail porque subscreveu a nossa
        newsletter | ?Este e-mail foi enviado para * | Se não deseja mais receber nossos e-mails, clique aqui | Caso
        não queira mais receber nossos e-mails, clique aqui | Se não quiser receber mais e-mails, clique aqui | Para
        cancelar a inscrição, clique aqui | Você pode cancelar a qualquer momento | Você pode cancelar sua inscrição a
        qualquer momento | Pode cancelar a subscrição a qualquer momento | Não responda a este e-mail | Por favor, não
        responda a este e-mail | Recebeu esta newsletter de um amigo? | {Não consegue;Problemas para;Está com problemas
        para;Tem problemas em;Dificuldade em} {ver;visualizar;ler;ver bem} {este e-mail;este email;esta mensagem;esta
        newsletter}? | Não está conseguindo visualizar este e-mail? | {Se não;Caso não} {visualizar;consegue
        ver;conseguir ver;consiga ver;está vendo} {este e-mail;esta mensagem;esta newsletter;este e-mail corretamente},
        {clique aqui;acesse aqui;abra no navegador;veja no navegador} | {Você recebeu;Você está recebendo;Você
        recebe;Recebeu;Está a receber;Recebe} {este e-mail;este email;esta newsletter;esta mensagem} porque {se
        inscreveu em *;se cadastrou em *;é assinante de *;é cliente de *;está inscrito em *;subscreveu *;se registou em
        *;está cadastrado em *;faz parte de *} | {Você recebeu;Você está recebendo;Você recebe;Recebeu;Está a receber}
        {este e-mail;este email;esta newsletter} porque {se inscreveu em nossa newsletter;se inscreveu na nossa
        newsletter;se cadastrou em nosso site;assinou nossa newsletter;subscreveu a nossa newsletter} | ?{Este
        e-mail;Este email;Esta mensagem;Esta newsletter} foi {enviado;enviada} {para *;a *;por *} | {Se não;Caso não}
        {deseja mais;quer mais;deseje mais;queira mais;quiser mais;pretende continuar a;deseja} receber {nossos
        e-mails;estes e-mails;nossa newsletter;a nossa newsletter;esta newsletter;mensagens como esta}, {clique
        aqui;cancele aqui;descadastre-se;cancele sua inscrição;cancele a subscrição;clique aqui para cancelar} | {Para
        deixar de;Para não mais} receber {nossos e-mails;estes e-mails;esta newsletter;as nossas newsletters}, clique
        aqui | Você pode {atualizar suas preferências ou cancelar a inscrição;cancelar sua inscrição aqui;se
        descadastrar a qualquer momento;alterar suas preferências a qualquer momento} | Pode {cancelar a qualquer
        momento;anular a subscrição a qualquer momento;gerir as suas preferências aqui} | {Recebeu;Você recebeu} {este
        e-mail;esta newsletter} {de um amigo;de alguém;encaminhado;encaminhada}? | {Recebeu;Você recebeu} {este
        e-mail;esta newsletter} {de um amigo;encaminhada}? {Inscreva-se;Inscreva-se aqui;Assine;Assine aqui;Subscreva
        aqui} | {Gostou desta newsletter;Gostou desta edição}? {Compartilhe;Encaminhe para um amigo;Partilhe} | {Este é
        um e-mail automático;Esta é uma mensagem automática}, {não responda;por favor não responda;favor não responder}
        | E-mail automático, favor não responder | Adicione * à sua lista de contatos`,
    },
    paywall: {
      label: `Assine para ler | Assine para continuar lendo | Assine para ler mais | Assine agora | Assinar agora |
        Assine já | Assine por # | Assine a partir de # | Só para assinantes | Somente para assinantes | Exclusivo para
        assinantes | Conteúdo exclusivo para assinantes | ?Conteúdo exclusivo | Conteúdo para assinantes | Artigo
        exclusivo para assinantes | Exclusivo assinantes | Já é assinante? | Já é assinante? Faça login | Já é
        assinante? Entre | Já é assinante? Inicie sessão | Já sou assinante | Já tem conta? | Já tem uma conta? Entre |
        Já tem conta? Inicie sessão | Ainda não é assinante? | Não tem conta? | Não tem conta? Cadastre-se | Não é
        assinante? | Faça login para continuar | Faça login para continuar lendo | Faça seu login | Entre para
        continuar lendo | Inicie sessão para continuar | Cadastre-se grátis | Cadastre-se gratuitamente | Cadastre-se
        para continuar lendo | Registe-se gratuitamente | Criar conta | Crie sua conta | Crie uma conta gratuita | Ver
        ofertas | Ver planos | Conheça os planos | Experimente grátis | Teste grátis | # mês grátis | # dias grátis |
        Primeiro mês grátis | # por mês | # € por mês | Cancele quando quiser | Cancele a qualquer momento | Sem
        fidelidade | Desbloquear artigo | Presentear artigo | Oferecer artigo | ?Agora não | ?Não, obrigado | ?Talvez
        mais tarde | Já tem conta? Entre | Já tem uma conta? Faça login | Registe-se para continuar a ler | Torne-se
        assinante`,
      sentence: `Este artigo é exclusivo para assinantes | Este conteúdo é exclusivo para assinantes |
        Este conteúdo é restrito a assinantes | Esta matéria é exclusiva para assinantes |
        Artigo disponível apenas para assinantes | Para continuar lendo, assine | Para continuar lendo, faça login |
        Para continuar a ler, assine | Para ler o artigo completo, assine | Assine para ler este artigo |
        Você atingiu o limite de artigos gratuitos | Você atingiu o limite de matérias gratuitas |
        Atingiu o limite de artigos gratuitos | Você ainda tem # artigos gratuitos | Acesso ilimitado a todo o conteúdo |
        Tenha acesso ilimitado | Apoie o jornalismo independente | Apoie o nosso jornalismo |
        Apoie o jornalismo profissional | Se já é assinante, faça login`,
    },
    app: {
      label: `Baixe o app | Baixe nosso app | Baixe o aplicativo | Baixe nosso aplicativo | Baixe o app de * | Baixar o
        app | Descarregue a app | Descarregue a nossa app | Abrir no app | Abrir na app | Ler no app | Ler na app |
        ?Abrir app | Disponível no Google Play | Disponível na App Store | Baixar na App Store | Baixe na App Store |
        ?Escaneie o QR code | ?Ativar notificações | Ative as notificações | Receber alertas | Baixar aplicativo |
        Descarregar a app | ?Instale o app | ?Instalar aplicativo | ?Instale a app | Leia no app | Continuar no app |
        Continuar no navegador | Disponível na Google Play | Leia o código QR | Aponte a câmera para o QR Code | Nossos
        aplicativos | ?Aplicativo móvel | Receber notificações | Receba alertas | Permitir notificações | Adicionar à
        tela inicial | Siga o canal no WhatsApp | Participe do canal no WhatsApp | Versão mobile | Versão desktop |
        Avalie o app | Baixe o app do * | Baixe o aplicativo do * | Baixe o app da * | Descarregue a app do * | Conheça
        o app do * | {Baixe;Baixar;Instale;Instalar;Acesse;Conheça;Descarregue;Descarregar;Obter;Obtenha;Experimente}
        {o app;o aplicativo;nosso app;nosso aplicativo;o nosso app;o nosso aplicativo;a app;a nossa app;a aplicação;a
        nossa aplicação} | {Baixe;Baixar;Descarregue} {grátis;agora;gratuitamente o app;o app gratuito;o aplicativo
        gratuito} | {Baixar;Baixe;Disponível;Descarregar;Obter;Transferir} {no Google Play;na Google Play;na App
        Store;na Play Store;no App Store} | {Abrir;Ler;Ver;Leia;Abra;Continuar;Continue;Ouça;Veja} {no app;no
        aplicativo;na app;na aplicação} | Continue lendo no {app;aplicativo} | {Escaneie;Leia;Digitalize;Aponte a
        câmera para} {o QR Code;o código QR} | Aponte a câmera do celular para o QR Code |
        {Ativar;Ative;Receber;Receba;Permitir} {alertas;notificações;as notificações;notificações push;alertas de
        notícias} | {Nosso;O nosso} {app;aplicativo} | ?Aplicativos móveis | ?Aplicações móveis | App para
        {Android;iPhone;iOS} | Versão {para celular;completa;clássica;móvel;AMP} | Ver versão
        {mobile;completa;desktop;para computador} | Melhor no app | Continuar no {site;browser} |
        {Siga;Acesse;Participe do;Entre no;Inscreva-se no} {o canal;canal;nosso canal} {no WhatsApp;do WhatsApp;no
        Telegram;do Telegram} | Canal do WhatsApp | Adicionar ao ecrã {principal;inicial} | Adicionar à tela de início
        | ?{Instale;Instalar;Acesse;Conheça;Experimente} {o app;o aplicativo;a app;a aplicação} |
        ?{Escaneie;Leia;Digitalize} {o QR Code;o código QR} | ?Versão {completa;clássica;móvel;AMP} |
        ?{Baixe;Baixar;Descarregue} {agora;grátis} | ?{Nosso;O nosso} {app;aplicativo}`,
      sentence: `Baixe nosso app e fique por dentro | Baixe o nosso aplicativo para receber notícias | Baixe o app de *
        para iOS e Android | Todas as notícias no nosso app | Ative as notificações para não perder nada | Acompanhe as
        notícias no nosso app | {Baixe;Descarregue} {o app;o aplicativo;nosso app;a nossa app} para {continuar
        lendo;ler mais;receber notificações;uma melhor experiência;continuar a ler} | Leia esta {notícia;matéria} no
        nosso {app;aplicativo} | Receba as {principais notícias;notícias} no seu {celular;telemóvel} | Para uma melhor
        experiência, {baixe o app;use o nosso app;use o aplicativo} | Disponível gratuitamente na App Store e no Google
        Play | Ainda não tem o {app;aplicativo}? | Fique por dentro com nosso app | Quer receber notificações? | Aponte
        a câmera do seu celular para o QR Code e baixe o app | Entre no nosso canal do WhatsApp e receba as notícias no
        seu celular`,
    },
    print: {
      label: `Imprimir artigo | Imprimir notícia | Imprimir matéria | Imprimir esta página | Imprimir página | Versão para
        impressão | Versão para imprimir | Versão em PDF | Salvar artigo | Salvar matéria | Guardar artigo | Salvar para
        depois | Guardar para depois | Ler mais tarde | Ler depois | Adicionar aos favoritos | Enviar por e-mail |
        Enviar por email | Enviar a um amigo | Copiar link | Copiar o link | Link copiado | Tamanho do texto | Tamanho
        da letra | Tamanho da fonte | Aumentar fonte | Diminuir fonte | Aumentar texto | Modo escuro | Modo de leitura |
        Reportar erro | Comunicar erro | Informar erro | Encontrou um erro | Encontrou algum erro | Este artigo foi útil
        | Link permanente | Ligação permanente | Como citar | Citar este artigo | Artigo original | Ler original |
        Página # de # | Salvar para ler depois | Copiar ligação | Aumentar letra | Baixar PDF | Descarregar PDF | Salvar
        em PDF | Modo claro | Esta página foi útil?`,
      lead: `Link permanente | Ligação permanente | Artigo original | Fonte original | Como citar este artigo`,
      sentence: `Este artigo foi impresso de * | Encontrou um erro? Avise-nos | Encontrou algum erro? Entre em contato |
        Obrigado pelo seu feedback | Obrigado pela sua opinião | ?Última modificação em # * #`,
    },
    donate: {
      label: `Faça uma doação | Fazer uma doação | Doe agora | Doar agora | Doar com PayPal | Apoie-nos agora | Apoie o
        jornal | Apoie o nosso trabalho | Apoie nosso trabalho | Doação única | Doação mensal | ?Uma vez | ?Outro valor
        | Escolha um valor | Torne-se apoiador | Seja um apoiador | Seja apoiador | ?Seja membro | Fazer um donativo |
        Faça um donativo`,
      sentence: `Apoie nosso trabalho com uma doação | Apoie o jornalismo independente | Sua doação faz a diferença |
        Seu apoio faz a diferença | Cada contribuição conta | Cada doação conta | Cada euro conta | Precisamos do seu
        apoio | ?Precisamos de você | Se gostou deste artigo, apoie-nos | O jornalismo independente precisa do seu
        apoio | ?Obrigado pelo seu apoio | Ajude-nos a continuar independentes`,
    },
    shop: {
      label: `Adicionar ao carrinho | Ver carrinho | Meu carrinho | Carrinho de compras | Compre agora | Comprar agora
        | Comprar na Amazon | Compre na Amazon | ?Comprar em * | Peça já | Ver oferta | Ver ofertas | Ver preço | Ver
        produto | Comparar preços | Em estoque | Em stock | Fora de estoque | Frete grátis | Portes grátis | Entrega em
        # dias | Guia de tamanhos | Escolha uma opção | Ver opções | Produtos relacionados | Produtos semelhantes |
        ?Mais vendidos | Avaliações de clientes | ?# avaliações | Lista de desejos | Código de desconto | Até # % de
        desconto | # % de desconto | ?# % OFF | IVA incluído | Finalizar compra | Continuar comprando | Ver na Amazon |
        Envio grátis | ?Esgotado | Adicionar à lista de desejos | Ir para a loja`,
      sentence: `Seu carrinho está vazio | O seu carrinho está vazio | O carrinho está vazio |
        Este artigo contém links de afiliados | Este artigo contém links afiliados | Podemos receber uma comissão |
        Se comprar através dos nossos links, podemos receber uma comissão | Os preços podem variar |
        Enquanto durarem os estoques`,
    },
    site: {
      label: `Ir para o conteúdo | Ir para o conteúdo principal | Pular para o conteúdo | Pular para o conteúdo
        principal | Saltar para o conteúdo | Saltar para o conteúdo principal | Avançar para o conteúdo | Ir para a
        navegação | Ir para o menu | Ir para a busca | Ir para o rodapé | Ir para o topo | Voltar ao topo | Voltar para
        o topo | Voltar ao início | Voltar à página inicial | Voltar para a home | Voltar ao artigo | Voltar ao menu |
        Página inicial | Menu principal | Navegação principal | Abrir menu | Fechar menu | Abrir busca | Fechar busca |
        Buscar no site | Pesquisar no site | Pesquisa avançada | Busca avançada | Você está aqui | ?Está aqui | Mapa do
        site | Minha conta | Meu perfil | A minha conta | Iniciar sessão | Terminar sessão | Esqueci minha senha |
        Esqueceu sua senha | Esqueceu a palavra-passe | Lembrar de mim | ?Ver mais | Ver menos | Mostrar mais | Mostrar
        menos | Carregar mais | Carregar mais notícias | Ver todas | Ver todos | Ver tudo | Todas as seções |
        Selecionar idioma | Mudar idioma | Por favor aguarde | Abre em nova janela | Abre numa nova janela | Ir para
        conteúdo | Ir para a pesquisa | Pular navegação | Topo da página | Voltar para a página inicial | Você está em
        | Abrir pesquisa | Fechar pesquisa | Esqueceu a senha? | Esqueceu-se da palavra-passe? | Manter sessão iniciada
        | ?Acessibilidade | Link externo | ?Carregando | A carregar | ?Rodapé | Sair da conta`,
      sentence: `Ative o JavaScript | Por favor, ative o JavaScript | Seu navegador está desatualizado |
        Desative o bloqueador de anúncios | Por favor, desative o seu bloqueador de anúncios`,
    },
    comments: {
      label: `Nenhum comentário | ?Sem comentários | Ainda não há comentários | ?# comentários | ?# comentário | ?Um
        comentário | Deixe um comentário | Deixe seu comentário | Deixe o seu comentário | Deixar um comentário | Deixe
        uma resposta | Cancelar resposta | Escreva um comentário | Escreva seu comentário | Adicionar comentário |
        Adicione um comentário | Publicar comentário | Enviar comentário | Postar comentário | Seu comentário | O seu
        comentário | Comente esta notícia | Comente aqui | Ver comentários | Ver todos os comentários | Ver #
        comentários | Ler comentários | Mostrar comentários | Carregar mais comentários | Mais comentários | ?Mais
        recentes | ?Mais antigos | Ordenar por | Ver respostas | ?# respostas | Seja o primeiro a comentar | Participe
        da conversa | Participe da discussão | Junte-se à conversa | Dê sua opinião | Dê a sua opinião | ?O que você
        acha | ?O que achou | Faça login para comentar | Entre para comentar | Inicie sessão para comentar | ?Não
        gostei | Denunciar comentário | Comentários encerrados | Comentários fechados`,
      sentence: `Os comentários estão encerrados | Os comentários estão fechados | Os comentários estão desativados |
        Os comentários são moderados | O seu endereço de e-mail não será publicado |
        O seu endereço de email não será publicado | Seu endereço de e-mail não será publicado |
        Seu e-mail não será publicado |
        O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com * |
        Campos obrigatórios são marcados com * | Campos obrigatórios marcados com * | Campos obrigatórios são marcados |
        Você precisa fazer login para comentar | Você precisa fazer o login para publicar um comentário |
        Você deve estar logado para comentar | Tem de iniciar a sessão para publicar um comentário |
        Salvar meus dados neste navegador para a próxima vez que eu comentar |
        Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar |
        Notifique-me sobre novos comentários por e-mail | Notifique-me sobre novas publicações por e-mail |
        Este site utiliza o Akismet para reduzir spam | Saiba como seus dados em comentários são processados |
        Saiba como são processados os dados dos comentários | Ainda não há comentários |
        O que você acha? Deixe seu comentário | Conte para nós nos comentários`,
    },
    form: {
      label: `Seu nome | O seu nome | ?Nome completo | Seu e-mail | O seu e-mail | Endereço de e-mail | Endereço de
        email | Digite seu e-mail | Digite o seu e-mail | Insira seu e-mail | Insira o seu email | Seu telefone | ?Sua
        mensagem | A sua mensagem | Nome de usuário | Nome de utilizador | Campo obrigatório | Campos obrigatórios | ?*
        Campos obrigatórios | Enviar mensagem | Não sou um robô | Formulário de contato | Aceito os termos e condições
        | Aceito a política de privacidade | Li e aceito a política de privacidade | Li e concordo com os termos`,
      sentence: `Este campo é obrigatório | Todos os campos são obrigatórios | Preencha todos os campos obrigatórios |
        Por favor, insira um e-mail válido | Digite um e-mail válido | Sua mensagem foi enviada |
        Obrigado pela sua mensagem | Ocorreu um erro | Tente novamente | Tente novamente mais tarde`,
    },
    readAlso: {
      lead: `Leia também | Ler também | Leia mais | Leia ainda | Veja também | Ver também | Veja mais | Saiba mais |
        Confira também | Assista também | Ouça também | Mais sobre o assunto | Notícia relacionada | Não perca |
        Leia aqui`,
    },
    related: {
      heading: `Leia também | Veja também | Notícias relacionadas | Artigos relacionados | Matérias relacionadas |
        Conteúdo relacionado | Posts relacionados | Mais notícias | Mais lidas | Mais lidos | As mais lidas | Os mais
        lidos | Mais vistas | Mais vistos | Mais populares | Mais comentadas | Últimas notícias | Artigos recentes |
        Posts recentes | Outras notícias | Outros artigos | Você também pode gostar | Também pode gostar | Pode
        interessar | Você pode se interessar | Recomendados para você | Recomendado para você | Recomendados para si |
        Não perca | ?Mais sobre * | ?Mais de * | Do mesmo autor | ?Nesta seção`,
    },
    signUp: {
      label: `Siga-nos no Facebook | Siga-nos no Instagram | Siga-nos no X | Siga-nos no Google News | Siga-nos nas
        redes sociais | ?Siga-nos no * | ?Siga-nos em * | Siga nossas redes | Siga nossas redes sociais | Siga nosso
        canal | Assine a newsletter | Assine nossa newsletter | Assine a nossa newsletter | Assine o boletim |
        Inscreva-se na newsletter | Inscreva-se na nossa newsletter | Inscreva-se no canal | Inscreva-se em nosso canal
        | Inscreva-se no nosso canal | Inscreva-se gratuitamente | Subscreva a newsletter | Subscreva a nossa
        newsletter | Subscrever newsletter | Receba nossa newsletter | Receba a nossa newsletter | Receba as notícias
        no seu e-mail | Receba notícias no WhatsApp | Receba as últimas notícias | Entre no nosso canal do WhatsApp |
        Entre no canal do WhatsApp | Participe do nosso grupo no WhatsApp | Participe do canal | Fique por dentro |
        ?Redes sociais | Nossas newsletters | {Assine;Assinar;Inscreva-se em;Subscreva;Subscrever;Receba} {nossas
        newsletters;as newsletters;as nossas newsletters;o nosso boletim;a newsletter gratuita} | Siga-nos no
        {TikTok;YouTube;LinkedIn;Telegram;WhatsApp;Threads;Bluesky;Twitter;Facebook} | Siga {a gente;o canal;nosso
        perfil} no {WhatsApp;Instagram;Telegram;YouTube;TikTok;X} | {Quero;Sim, quero} {assinar;me
        inscrever;receber;receber a newsletter;receber novidades} | Adicione * às suas fontes preferidas | Siga * no
        Google Notícias`,
      sentence: `Receba as principais notícias no seu e-mail | Receba as notícias mais importantes no seu e-mail |
        Receba * no seu e-mail | Fique por dentro das últimas notícias | Não perca nenhuma notícia |
        Ao se inscrever, você concorda com nossa política de privacidade |
        Ao subscrever, aceita a nossa política de privacidade | Obrigado por se inscrever | Obrigado pela sua inscrição |
        Inscrição realizada com sucesso | Siga-nos nas redes sociais`,
    },
    share: {
      label: `Compartilhar no Facebook | Compartilhar no X | Compartilhar no Twitter | Compartilhar no WhatsApp |
        ?Compartilhar no * | ?Compartilhe no * | Compartilhe no WhatsApp | Compartilhe no Facebook | ?Compartilhar via
        * | Compartilhar por e-mail | Compartilhar artigo | Compartilhar notícia | Compartilhe esta notícia |
        Compartilhe este artigo | Compartilhe essa notícia | Compartilhe com os amigos | Compartilhar link | Partilhar
        no Facebook | Partilhar no WhatsApp | ?Partilhar no * | ?Partilhar via * | Partilhar artigo | Partilhar este
        artigo | Partilhe este artigo | ?# compartilhamentos | ?# partilhas | Clique para compartilhar no * | Clique
        para partilhar no * | Clique para compartilhar no * (abre em nova janela) | Clique para compartilhar em * (abre
        em nova janela) | Clique para partilhar no * (Abre numa nova janela) | Clique para imprimir (abre em nova
        janela) | Clique para enviar um link por e-mail para um amigo (abre em nova janela) | Compartilhar em * |
        Compartilhar via | Compartilhar por * | Partilhar via | Curtir isso | Curtir Carregando | Nos siga no * |
        {Compartilhar;Compartilhe;Partilhar;Partilhe} {nas redes sociais;no Telegram;no LinkedIn;no X;no Messenger;no
        Bluesky;por WhatsApp;por e-mail;por email;esta página;este post;esta publicação;esta matéria;a notícia;o
        artigo;com seus amigos;com amigos} | Enviar por {WhatsApp;Telegram;Messenger} | Copiar link da
        {notícia;matéria} | Link copiado para a área de transferência | ?Mais opções de compartilhamento`,
    },
    consent: {
      label: `Gerenciar cookies | Gerir cookies | Configurações de cookies | Definições de cookies | Preferências de
        cookies | Aceitar tudo | Aceitar todos | Aceitar cookies | Aceitar todos os cookies | Aceitar e continuar |
        Aceitar e fechar | Rejeitar tudo | Rejeitar todos | Rejeitar cookies | Recusar tudo | Salvar preferências |
        Guardar preferências | ?Mais opções | Somente necessários | Apenas necessários | Gerir opções | Continuar sem
        aceitar | Saiba mais | Eu aceito | Gerenciar consentimento | Apenas cookies necessários | ?Nossos parceiros |
        Valorizamos a sua privacidade | Sua privacidade é importante | ?Sempre ativo | Retirar consentimento |
        ?Personalizar | ?Concordo`,
      sentence: `Este site utiliza cookies | Este site usa cookies | Este website utiliza cookies | Utilizamos cookies |
        Usamos cookies | Utilizamos cookies para melhorar a sua experiência |
        Usamos cookies para melhorar sua experiência | Utilizamos cookies para oferecer melhor experiência |
        Ao continuar navegando, você concorda com o uso de cookies |
        Ao continuar a navegar, você concorda com o uso de cookies |
        Ao continuar a navegar está a concordar com a utilização de cookies |
        Ao continuar navegando você concorda com nossa política de privacidade | Valorizamos sua privacidade |
        A sua privacidade é importante para nós | Você pode alterar suas preferências a qualquer momento`,
    },
    advert: {
      label: `Conteúdo patrocinado | ?Patrocinado por * | Continua após a publicidade | ?Oferecido por * | Conteúdo de marca |
        Fechar anúncio | Remover anúncios | Publicidade - continue lendo | Em parceria com * | Por que estou vendo este
        anúncio? | Ocultar anúncio | Denunciar anúncio | A matéria continua após o anúncio | Fim da publicidade | Links
        patrocinados | Apresentado por * | Anuncie aqui | Informe publicitário | Pular publicidade | Publicidade
        Continue lendo | Desative seu bloqueador de anúncios`,
    },
    counts: {
      label: `# min de leitura | # minutos de leitura | Tempo de leitura # min | Tempo de leitura: # minutos | Leitura # min |
        ?# visualizações | ?# seguidores | ?# curtidas | Há # horas | Há # minutos | Há # dias | Atualizado há # horas`,
    },
    footer: {
      label: `Política de privacidade | Termos de uso | Termos e condições | Termos de utilização | Fale conosco |
        Entre em contato | ?Quem somos | ?Sobre nós | Trabalhe conosco | Anuncie conosco | ?Ficha técnica | ?Perguntas
        frequentes | Todos os direitos reservados`,
      sentence: `Todos os direitos reservados | Proibida a reprodução total ou parcial | É proibida a reprodução total ou parcial |
        Proibida a reprodução sem autorização`,
    },
    topics: {
      lead: `Publicado em | Arquivado em | Mais sobre`,
    },
    previousNext: {
      lead: `Artigo anterior | Próximo artigo | Artigo seguinte | Notícia anterior | Próxima notícia | Post anterior |
        Próximo post | ?Próximo capítulo | Matéria anterior | Próxima matéria | {Artigo;Post;Capítulo;Episódio}
        {anterior;seguinte} | {Notícia;Publicação;Postagem} {anterior;seguinte} | {Próxima;Próximo}
        {publicação;postagem;episódio} | Leia a seguir | Ler a seguir | ?A seguir | ?Próximo | ?Anterior |
        ?{Capítulo;Episódio} {anterior;seguinte} | ?{Próximo;Próxima} episódio`,
      label: `Artigo anterior | Próximo artigo | Artigo seguinte | Notícia anterior | Próxima notícia | Matéria
        anterior | Próxima matéria | Post anterior | Próximo post | Página anterior | Próxima página | Página seguinte
        | Navegação de artigos | Posts mais antigos | Posts mais recentes | Notícia seguinte | Postagem anterior |
        Próxima postagem | Postagens mais antigas | Postagens mais recentes | Publicação anterior | Próxima publicação
        | ?Mais antigas | Mensagem mais recente | Mensagem antiga | ?Capítulo anterior | ?Próximo capítulo | ?Última
        página | ?Primeira página | Navegação por posts | Voltar à lista | Voltar para a lista | Leia a próxima matéria
        | {Artigo;Post;Texto;Tópico;Vídeo;Conteúdo;Número} {anterior;seguinte} | {Próximo;Anterior}
        {artigo;post;texto;tópico;vídeo;conteúdo} |
        {Notícia;Matéria;Página;Publicação;Postagem;Receita;Reportagem;Foto;Imagem;História;Lição;Edição;Coluna}
        {anterior;seguinte} | Próxima
        {notícia;matéria;página;publicação;postagem;receita;reportagem;história;edição;coluna} | {Artigos;Posts;Textos}
        {anteriores;seguintes;mais antigos;mais recentes;mais novos} |
        {Notícias;Postagens;Publicações;Matérias;Entradas} {anteriores;seguintes;mais antigas;mais recentes;mais novas}
        | {Ver;Ler;Leia} {a próxima matéria;a próxima notícia;o próximo artigo;a matéria anterior;a notícia anterior;o
        artigo anterior} | Ir para {a próxima página;a página anterior;a página seguinte;o próximo artigo} | Anterior
        {Próximo;Próxima;Seguinte} | Próximo Anterior | Anterior # {Próximo;Próxima;Seguinte} | Primeira Anterior
        Próxima Última | Anterior Início Próximo | Página # de # Próxima | ?Página # Próxima | Navegação {de posts;de
        Post;do artigo;de publicações;entre posts;de páginas} | Paginação de posts | Voltar {para notícias;às
        notícias;para o blog;ao blog;para os resultados;aos resultados;à listagem;à página anterior;para a página
        anterior;para a lista de notícias;aos artigos} | ?Todas as notícias | Ver todas as
        {notícias;publicações;matérias} | Ver todos os {artigos;posts} | Ler a seguir | Leia a seguir | ?Próxima parte
        | ?Parte anterior | Continuar para o próximo artigo | Carregar {próxima;anterior;próxima matéria} | Mensagem
        mais antiga | Mensagens {antigas;mais recentes} | ?{Próximo;Anterior} {texto;tópico;conteúdo} |
        ?{Texto;Tópico;Número} {anterior;seguinte} | ?Próxima {edição;história;coluna;receita;reportagem} |
        ?{Edição;História;Coluna} {anterior;seguinte}`,
    },
  },
  sentences: {
    consent: `
      Este site utiliza cookies.
      Este site usa cookies.
      Usamos cookies para melhorar sua experiência.
      Utilizamos cookies para melhorar a sua experiência.
      A sua privacidade é importante para nós.
      Este site usa cookies para melhorar sua experiência.
      Este site utiliza cookies para melhorar a sua experiência.
      Nós usamos cookies.
      Utilizamos cookies.
      Usamos cookies.
      Ao continuar navegando, você concorda com o uso de cookies.
      Ao continuar a navegar, concorda com a utilização de cookies.
      Ao continuar navegando, você concorda com a nossa política de privacidade.
      Você pode alterar suas preferências a qualquer momento.
      Pode alterar as suas preferências a qualquer momento.
      Valorizamos a sua privacidade.
      Respeitamos a sua privacidade.
      Sua privacidade é importante para nós.
    `,
    signUp: `
      Assine a nossa newsletter.
      Inscreva-se na nossa newsletter.
      Assine nossa newsletter.
      Pode cancelar a subscrição a qualquer momento.
      Você pode cancelar a qualquer momento.
      Conteúdo exclusivo para assinantes.
      Este conteúdo é exclusivo para assinantes.
      Subscreva a nossa newsletter.
      Inscreva-se em nossa newsletter.
      Receba nossas notícias no seu e-mail.
      Receba as notícias no seu e-mail.
      Assine para continuar lendo.
      Faça login para continuar.
      Faça login para continuar lendo.
      Já é assinante? Faça login.
      Este artigo é exclusivo para assinantes.
      Esta matéria é exclusiva para assinantes.
      Você atingiu o limite de matérias gratuitas.
      Cancele quando quiser.
      Você pode cancelar sua inscrição a qualquer momento.
      Você recebeu este e-mail porque se inscreveu em ….
      Não responda a este e-mail.
      Por favor, não responda a este e-mail.
      Obrigado por se inscrever.
      Obrigado por subscrever.
      Insira um e-mail válido.
      Ao se inscrever, você concorda com a nossa política de privacidade.
      Apoie o nosso trabalho.
      Apoie o jornalismo independente.
      Siga-nos nas redes sociais.
      Baixe nosso aplicativo.
    `,
    comments: `
      Os comentários estão encerrados.
      Os comentários estão fechados.
      Seja o primeiro a comentar.
      Nenhum comentário.
      Os comentários estão desativados.
      Comentários encerrados.
      Comentários fechados.
      Você precisa fazer login para comentar.
      Você precisa fazer o login para publicar um comentário.
      Tem de iniciar a sessão para publicar um comentário.
      Faça login para comentar.
      Deixe seu comentário.
      Deixe o seu comentário.
      Seu comentário está aguardando moderação.
      Participe da conversa.
    `,
    form: `
      O seu endereço de e-mail não será publicado.
      O seu endereço de email não será publicado.
      Campos obrigatórios são marcados com *.
      O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *.
      O seu endereço de email não será publicado. Campos obrigatórios marcados com *.
      Campos obrigatórios marcados com *.
      Seu e-mail não será publicado.
      Este campo é obrigatório.
      Todos os campos são obrigatórios.
      Salvar meus dados neste navegador para a próxima vez que eu comentar.
      Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.
      Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.
      Notifique-me sobre novos comentários por e-mail.
      Notifique-me sobre novas publicações por e-mail.
      Tente novamente mais tarde.
      Este site é protegido pelo reCAPTCHA.
    `,
    share: `
      Compartilhe esta notícia.
    `,
    footer: `
      Todos os direitos reservados.
      Proibida a reprodução total ou parcial.
      É proibida a reprodução total ou parcial.
      Proibida a reprodução sem autorização.
      O post … apareceu primeiro em ….
    `,
    site: `
      Seu navegador não suporta o vídeo.
      Seu navegador não suporta o elemento de vídeo.
      Seu navegador não suporta o elemento de áudio.
      Por favor, ative o JavaScript.
      Este vídeo não está disponível.
      Este conteúdo não está disponível na sua região.
    `,
    advert: `
      Continua após a publicidade.
      A matéria continua após a publicidade.
      O artigo continua após a publicidade.
      Este artigo contém links de afiliados.
    `,
  },
  authorsOwn: `
    Continuação
  `,
  toReader: 'você seu sua seus suas teu tua',
  ofPage: 'nós nosso nossa nossos nossas site',
};
