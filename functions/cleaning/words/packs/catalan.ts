import type { Pack } from '../word-classes.ts';

export const catalan: Pack = {
  language: 'ca',
  plain: `el la els les un una uns unes i o però que de del dels a al als en amb per sense sobre entre fins des com
    quan on qui què aquest aquesta aquests aquestes això aquell és són era eren ser ha han havia hi ho li ens
    us em et se no més molt només també ja encara tot tota tots totes cada si perquè seva seu seus seves
    nostre nostra vostre ells elles ell ella nosaltres després abans`,
  homes: 'Inici | Portada | Pàgina principal',
  heres: 'Ets aquí | Sou aquí',
  wordings: {
    photo: {
      label: `?Galeria | ?Galeria de fotos | Veure totes les fotos | Veure galeria | Més fotos | Amplia la imatge | Pantalla
        completa | ?Foto # de # | Fes clic per ampliar | Totes les fotos | Obre la galeria | Tanca la galeria | Foto
        següent | Foto anterior | Galeria d'imatges`,
    },
    player: {
      label: `Reprodueix el vídeo | Veure vídeo | Mira el vídeo | Escolta l'article | Escolta aquest article | Omet l'anunci |
        Vídeo següent | Més vídeos | Veure el vídeo | Escolta la notícia | Vídeos relacionats | Activa el so | Mira en
        directe`,
      sentence: `El teu navegador no admet vídeo | Aquest vídeo no està disponible`,
    },
    embed: {
      label: `Mostra aquesta publicació a Instagram | Veure a Instagram | Veure a YouTube |
        Una publicació compartida per *`,
    },
    continues: {
      label: `Continua llegint | Segueix llegint | Llegeix l'article complet |
        L'article continua després de la publicitat | Llegir més | Llegeix més | Llegir-ne més |
        El text continua després de la publicitat | Mostra'n més | Mostra'n menys | Continua a la pàgina #`,
    },
    wrapper: {
      label: `Veure al navegador | Dona't de baixa | Donar-se de baixa | Cancel·lar la subscripció |
        Actualitza les preferències | Envia-ho a un amic`,
      sentence: `Has rebut aquest correu perquè * | Si us plau, no responguis a aquest correu | {Reps;Has rebut;Esteu
        rebent;Heu rebut} {aquest correu;aquest butlletí;aquest missatge} perquè … | Si {no vols;ja no vols;no voleu}
        rebre {més correus;aquest butlletí;aquests correus}{; …}`,
    },
    paywall: {
      label: `Només per a subscriptors | Exclusiu per a subscriptors | Subscriu-te per continuar llegint |
        Inicia sessió per continuar llegint | Ja ets subscriptor? Inicia sessió | Ja tens compte? Inicia sessió |
        No tens compte? Registra't | Registra't gratis | Prova-ho gratis | Crea un compte`,
      sentence: `Aquest article és només per a subscriptors | Aquest contingut és exclusiu per a subscriptors`,
    },
    app: {
      label: `Descarrega't l'app | Descarrega l'aplicació | Descarrega't l'aplicació | Baixa't l'app | Obre a l'app |
        Activa les notificacions | Descarrega l'app | Baixa't l'aplicació | Instal·la l'aplicació | Obre a l'aplicació
        | Llegeix a l'aplicació | Continua a l'aplicació | Continua al navegador | Disponible a Google Play |
        Disponible a l'App Store | Escaneja el codi QR | Permet les notificacions | Versió mòbil | Segueix-nos a
        WhatsApp | Descarrega l'app de * | {Descarrega;Descarrega't;Baixa't;Instal·la} {la nostra app;la nostra
        aplicació;l'app gratuïta} | {Descarrega;Disponible;Baixa-la} {a Google Play;a l'App Store;des de Google Play;de
        l'App Store} | {Llegeix;Obre;Continua} {a l'app;a l'aplicació} | Segueix-nos a
        {WhatsApp;Telegram;TikTok;YouTube;X;LinkedIn;Google News}`,
    },
    print: {
      label: `Imprimeix l'article | Versió per imprimir | Copia l'enllaç | Imprimir article | Envia per correu | Desa
        l'article | Guarda l'article | Llegeix més tard | Copiar enllaç | Enllaç copiat | Mida del text | Augmenta el
        text | Redueix el text | Has trobat un error? | Informa d'un error | T'ha estat útil aquest article? | Imprimeix
        la pàgina | Desa per a més tard | Afegeix a preferits | Envia a un amic | Mida de la lletra | Baixa el PDF |
        Mode fosc | T'ha semblat útil?`,
    },
    donate: {
      label: `Fes una donació | Fes-te subscriptor | Dona'ns suport | Fes un donatiu | Col·labora amb nosaltres`,
      sentence: `Dona suport al periodisme independent | Gràcies pel teu suport`,
    },
    shop: {
      label: `Afegeix a la cistella | Afegir al carret | Compra ara | Compra'l aquí | Enviament gratuït | ?Esgotat | Productes
        relacionats | Afegeix al carret | Veure preu | Veure oferta | Productes similars | Continua comprant | Finalitza
        la compra | Compara preus`,
    },
    site: {
      label: `Vés al contingut | Ves al contingut | Salta al contingut | Torna a dalt | Torna a l'inici | Mostra'n més |
        Carrega'n més | Veure més | Anar al contingut | Vés al contingut principal | Tornar a dalt | Obre el menú |
        Tanca el menú | Cerca al web | Ets aquí | El meu compte | Has oblidat la contrasenya? | Recorda'm | Veure-ho tot
        | Mostra-ho tot | S'obre en una finestra nova | Salta al contingut principal | ?Sou aquí | Menú principal |
        Navegació principal | Carrega més | Mostra més | Mostra menys | Veure tot | Mapa web | Mapa del lloc |
        ?Accessibilitat | ?Carregant | Tria l'idioma | Tanca la sessió`,
    },
    comments: {
      label: `Sense comentaris | ?# comentaris | Deixa un comentari | Deixa el teu comentari | Escriu un comentari |
        Envia el comentari | Cancel·la les respostes | No hi ha comentaris | ?# comentari | Comentaris (#) |
        Afegeix un comentari | Veure comentaris | Veure tots els comentaris | Inicia sessió per comentar |
        Participa en la conversa`,
      sentence: `L'adreça electrònica no es publicarà | Els camps necessaris estan marcats amb * |
        Els comentaris estan tancats | Has d'iniciar la sessió per comentar | Sigues el primer a comentar`,
    },
    form: {
      label: `El teu nom | El teu correu electrònic | Introdueix el teu correu | Correu electrònic |
        El teu missatge | Envia el missatge | Camp obligatori | No sóc un robot`,
      sentence: `Aquest camp és obligatori | Hi ha hagut un error | Torna-ho a provar`,
    },
    readAlso: {
      lead: `Llegeix també | Llegiu també | Mira també | Et pot interessar | Més informació | Vegeu també |
        Llegeix més`,
    },
    related: {
      heading: `Articles relacionats | Notícies relacionades | El més llegit | Més notícies | Últimes notícies |
        Et pot interessar | També et pot interessar | Llegeix també | Més articles | Els més llegits |
        Més llegides | Últims articles | Entrades recents | ?Recomanats | Articles recomanats | No t'ho perdis |
        ?Més sobre *`,
    },
    signUp: {
      label: `Subscriu-te al butlletí | Subscriu-te a la newsletter | Segueix-nos a Instagram | ?Segueix-nos a * |
        Subscriu-te al nostre butlletí | Apunta't al butlletí | Segueix-nos | Segueix-nos a Facebook |
        Seguiu-nos a * | Uneix-te al canal de WhatsApp`,
      sentence: `Rep les notícies al teu correu | Gràcies per subscriure't`,
    },
    share: {
      label: `Comparteix a Facebook | Comparteix a WhatsApp | Comparteix l'article | ?Comparteix a * |
        Comparteix aquest article | Comparteix a X | Comparteix per WhatsApp | ?Comparteix per * |
        Compartir a Facebook`,
    },
    consent: {
      label: `Accepta-ho tot | Accepta totes les galetes | Rebutja-ho tot | Acceptar totes | Rebutjar totes | Configuració de
        galetes | Només les necessàries | Accepta totes | Rebutja totes | Gestiona les galetes | Gestiona les
        preferències | Desa les preferències | ?D'acord | ?Hi estic d'acord`,
      sentence: `Aquest lloc web utilitza galetes | Utilitzem galetes | Aquest web utilitza galetes`,
    },
    advert: {
      label: `Contingut patrocinat | Contingut publicitari | Tanca l'anunci | ?Publireportatge`,
    },
    counts: {
      label: `# min de lectura | # minuts de lectura | Temps de lectura # minuts | Temps de lectura: # min |
        # visites | ?fa # hores | ?fa # minuts`,
    },
    footer: {
      label: `Avís legal | Política de privacitat | Qui som | Tots els drets reservats | Política de galetes |
        Condicions d'ús | Contacta amb nosaltres | Publicitat al web`,
      sentence: `Prohibida la reproducció sense autorització`,
    },
    topics: {
      lead: `Etiquetes | Paraules clau | Publicat a | Categories | ?Temes`,
    },
    previousNext: {
      label: `Article anterior | Article següent | Notícia anterior | Notícia següent | Pàgina següent | Pàgina
        anterior | Entrada anterior | Entrada següent | Entrades més antigues | Entrades més noves | Entrades més
        recents | Capítol següent | Torna a la llista | {Article;Post;Vídeo} {anterior;següent} |
        {Notícia;Pàgina;Entrada;Publicació} {anterior;següent} | {Articles;Posts} {anteriors;següents;més antics;més
        recents;més nous} | {Notícies;Entrades} {anteriors;més antigues;més recents} | {Anterior Següent;Següent
        Anterior;Primera Anterior Següent Última} | Navegació {d'entrades;de l'entrada;d'articles} | {Torna;Tornar} {a
        les notícies;als articles;al llistat;al blog;a la pàgina anterior;a la portada} | ?Totes les notícies`,
      lead: `Article anterior | Article següent | {Article;Post} {anterior;següent} | {Notícia;Entrada}
        {anterior;següent}`,
    },
  },
  sentences: {
    consent: `
      Aquest lloc web utilitza galetes.
      Aquest web utilitza galetes.
      Utilitzem galetes.
    `,
    signUp: `
      Subscriu-te al nostre butlletí.
      Aquest article és només per a subscriptors.
      Gràcies per subscriure't.
    `,
    comments: `
      Els comentaris estan tancats.
      Heu d'iniciar la sessió per escriure un comentari.
      Has d'iniciar la sessió per comentar.
    `,
    form: `
      L'adreça electrònica no es publicarà.
      L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *.
      Els camps necessaris estan marcats amb *.
    `,
    footer: `
      Tots els drets reservats.
    `,
  },
};
