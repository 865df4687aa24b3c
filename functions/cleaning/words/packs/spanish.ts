import type { Pack } from '../word-classes.ts';

export const spanish: Pack = {
  language: 'es',
  plain: `el la los las lo un una unos unas de del al a ante con contra en entre hacia hasta para por según sin
    sobre tras y e o u ni pero que quien cual cuyo donde cuando como si es son era ser está están estar fue ha han
    había haber hay se su sus tu tus te ti me mi mis nos nuestro nuestra nuestros nuestras le les usted ustedes yo
    él ella ellos no ya muy este esta estos estas ese esa eso esto todo toda todos todas puede pueden será qué
    desde puedes cualquier después`,
  previous: 'anterior anteriores previo previa antiguas antiguos atrás volver',
  next: 'siguiente siguientes próximo próxima recientes continuar adelante seguir continúa',
  piece: `artículo artículos noticia noticias nota notas entrada entradas página páginas historia historias capítulo capítulos
    vídeo vídeos video videos post publicación publicaciones reportaje reportajes contenido contenidos tema temas foto fotos
    podcast entrevista opinión sección receta recetas información`,
  more: `más otras otros otra otro últimas última últimos último recientes relacionadas relacionados relacionada
    relacionado recomendadas recomendados recomendamos recomendado populares leídas leídos leído vistas vistos
    comentadas destacadas destacados similares también además interesar interesarte interesa interese interesarle
    gustar puede podría podrían sugerencias tendencias selección editor lo sobre tema pierdas pierda`,
  read: `leer lea lee leas ver vea mira mire mirar escuchar escuche descubrir descubra descubre siga seguir leyendo pulse
    pinche haga clic conozca consulte`,
  share: `compartir comparte comparta compártelo compartido imprimir enviar guardar copiar copiado enlace tuitear correo
    reenviar portapapeles escuchar síguenos síganos sigue`,
  join: `boletín newsletter suscribirse suscríbete suscríbase suscribirme suscribir suscripción apúntate únete
    únase unirse sigue síguenos síganos seguir regístrate registrarse regístrese recibe reciba recibir apoya apoye
    apoyar dona donar hazte hágase descarga descargue prueba pruebe gracias deja dejar deje escribe escribir
    publica publicar añade inscríbete inscríbase participa participe activa active opina comenta entra introduce
    introduzca obtén consigue pierdas pierda quiero darte darse baja canal añadir`,
  letter: `suscríbete suscríbase suscribirse suscribirme boletín boletines newsletter newsletters alerta alertas
    notificación notificaciones suscripción suscripciones suscriptor suscriptores miembro miembros bandeja baja
    periodismo socio dona donación`,
  offer: `gratis gratuito gratuita diario diaria diariamente semanal semana mensual mes meses mañana día días
    ahora hoy aquí ilimitado directamente directo exclusivo exclusivas mejor mejores últimas noticias historias
    nada cada todo primero importantes digital independiente precio euro euros cancela viernes lunes domingo
    sábado momento antes nuestras bandeja entrada socio socia cuenta app aplicación canal canales comunidad acceso
    periodismo correo cerrados cerrado`,
  cookie: 'cookie cookies galletas consentimiento',
  choice: `aceptar acepto acepta rechazar rechazo configurar configuración gestionar administrar preferencias opciones
    ajustes permitir continuar cerrar entendido acuerdo todas todo solo necesarias guardar más información sí no
    denegar personalizar confirmar privacidad`,
  usage: `utiliza utilizamos utilizan utilizar usa usamos usan usar uso sitio sitios web página páginas mejorar
    experiencia navegación navegar navegando visita visitas socios datos personales contenido contenidos anuncios
    publicidad personalizados personalizada personalizar analizar análisis tráfico política información
    dispositivo almacenar acceder tecnologías similares fines servicio servicios ofrecer ofrecerle ofrecerte mejor
    propias terceros usuario usuarios continúa consideramos acepta aceptas consentimiento medir mostrar garantizar
    funciones rastreo valoramos respetamos`,
  advert: 'publicidad anuncio anuncios patrocinado patrocinada patrocinados publirreportaje comercial',
  comment: `comentario comentarios comentar comenta comente respuesta respuestas responder opiniones conversación debate
    discusión`,
  form: `dirección correo electrónico publicada publicado obligatorio obligatorios campos campo marcados
    necesarios nombre web sitio contraseña usuario olvidado olvidaste iniciar inicia sesión enviar cuenta email
    introduce conectado acceder entrar será registrarse registrarme registro`,
  legal: 'derechos reservados reservado prohibida reproducción copyright autorización propiedad editorial',
  footer: `contacto contacta contáctenos aviso legal política privacidad términos condiciones quiénes somos
    anúnciate accesibilidad hemeroteca faq nosotros acerca error errores reportar informar`,
  topic:
    'etiquetas etiqueta temas tema tags palabras clave categoría categorías archivado publicado secciones',
  count: `lectura vistas visitas actualizado actualizada publicado publicada modificado última actualización tiempo compartidos
    comentarios leído lecturas creado visualizaciones seguidores reproducciones`,
  unit: 'minuto minutos min hora horas segundo segundos día días semana semanas mes meses año años hace tiempo',
  date: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun
    jul ago sep oct nov dic lunes martes miércoles jueves viernes sábado domingo ayer hoy`,
  site: 'inicio portada menú buscar búsqueda saltar navegación arriba volver',
  common: `uso nosotros sobre acerca trabaja empleo publicidad ayuda prensa equipo redacción cookies mapa archivo
    suscripción suscripciones contenido principal ir arriba subir volver sesión iniciar cerrar abrir mostrar ocultar
    secciones cuenta perfil carrito registro registrarse acceder entrar amigo amigos regalar ventana abre nueva
    gusta favoritos descargar esta`,
  wall: `error página encontrada encontrado encontramos encontrar siento sentimos existe movida eliminada dirección
    servidor acceso denegado prohibido disponible temporalmente activar habilite navegador verificando humano robot
    mantenimiento inténtelo tarde momento solicitada busca buscas`,
  clause: 'total parcial',
  homes: 'Inicio | Portada | Página principal | Página de inicio',
  heres: 'Estás aquí | Está aquí | Usted está aquí | Se encuentra en | Se encuentra usted aquí',
  wordings: {
    photo: {
      label: `Ver galería | Ver la galería | Ver fotogalería | ?Fotogalería | ?Galería de fotos | Ver fotos | Ver todas
        las fotos | Ver las # fotos | Ver # fotos | Abrir galería | Cerrar galería | Ampliar foto | Ampliar imagen |
        ?Ampliar | Haz clic para ampliar | Haga clic para ampliar | Clic para ampliar | Pulsa para ampliar | Ver en
        pantalla completa | ?Pantalla completa | Salir de pantalla completa | Foto # de # | Imagen # de # | ?# de # |
        ?# fotos | Siguiente foto | Foto anterior | Imagen siguiente | Imagen anterior | Ver pie de foto | Ocultar pie
        de foto | Descargar imagen | Imagen no disponible | Desliza para ver más | Ampliar la imagen | Ver imagen | Ver
        foto | Ver a pantalla completa | Siguiente imagen | Foto siguiente | ?# imágenes | Galería de imágenes | ?Todas
        las fotos | Mostrar pie de foto`,
    },
    player: {
      label: `Reproducir vídeo | Reproducir video | Ver vídeo | Ver video | Ver el vídeo | Ver el video | ?Reproducir |
        ?Pausa | ?Silenciar | Activar sonido | Activar el sonido | Escuchar artículo | Escuchar el artículo | Escuchar
        este artículo | Escuchar noticia | Escuchar la noticia | ?Escuchar | Escuchar ahora | Escucha el podcast |
        Saltar anuncio | Omitir anuncio | Saltar publicidad | ?A continuación | Siguiente vídeo | Siguiente video |
        ?Más vídeos | ?Más videos | Vídeos relacionados | Videos relacionados | Últimos videos | Reproducción
        automática | ?Subtítulos | Velocidad de reproducción | Cargando vídeo | Cargando video | Cargando reproductor |
        Reproductor de vídeo | ?Transcripción | ?Duración # | Descargar audio | ?En vivo | ?En directo | Ver en vivo |
        Ver en directo | Cerrar vídeo | Suscríbete al podcast | Escucha este artículo | Próximo video | Duración # min
        | Reproductor de audio | Escuchar el podcast | Escuchar pódcast`,
      sentence: `Tu navegador no soporta el elemento de vídeo | Tu navegador no soporta el elemento video |
        Tu navegador no admite el elemento de vídeo | Su navegador no soporta el elemento de video |
        Tu navegador no soporta la etiqueta de video | Su navegador no soporta la etiqueta de vídeo |
        Tu navegador no soporta el elemento de audio | Su navegador no soporta el elemento de audio |
        Este vídeo no está disponible | Este video no está disponible | Este video ya no está disponible |
        El vídeo no está disponible en tu país | No se pudo cargar el vídeo | No se pudo cargar el video |
        Se ha producido un error al reproducir el vídeo | Activa JavaScript para ver este vídeo |
        Este audio ha sido generado automáticamente | Audio generado por IA`,
    },
    embed: {
      label: `Ver esta publicación en Instagram | Ver en Instagram | Ver en X | Ver en Twitter | Ver en Facebook | Ver en
        YouTube | Ver en TikTok | Una publicación compartida de * | Una publicación compartida por * | ?Tuit de * |
        Contenido externo | Contenido incrustado | Mostrar contenido | Cargar contenido | Cargar tuit | Ver mapa más
        grande | Ver mapa | Ver gráfico | ?Encuesta | ?Votar | Ver resultados | Participa en la encuesta | Aceptar y ver
        contenido | Ver este post en Instagram | Ampliar el mapa | Ver tuit | ?Insertar | Código para insertar | Aceptar
        y ver`,
      sentence: `Este contenido no está disponible | Este contenido no se puede mostrar | Este contenido está bloqueado |
        Este contenido es de un tercero | Para ver este contenido debes aceptar las cookies |
        Para ver este contenido, acepta las cookies | Para ver este contenido es necesario aceptar las cookies |
        Esta publicación ya no está disponible | Este tuit ya no está disponible | ?Contenido ofrecido por *`,
    },
    continues: {
      label: `El artículo continúa tras la publicidad | El artículo continúa después de la publicidad | La noticia
        continúa después de la publicidad | La noticia continúa tras la publicidad | La nota continúa después de la
        publicidad | La historia continúa después de la publicidad | La noticia sigue después de la publicidad |
        Continúa después de la publicidad | Sigue después de la publicidad | Continúa leyendo después de la publicidad
        | Sigue leyendo después de la publicidad | El artículo continúa debajo | La noticia continúa abajo | Continúa
        abajo | ?Seguir leyendo | ?Sigue leyendo | Continuar leyendo | Continúa leyendo | Leer artículo completo | Leer
        el artículo completo | Leer nota completa | Leer la nota completa | Leer noticia completa | Ver artículo
        completo | ?Ver más | Leer más | Leé la nota completa | Continúa en la página # | Sigue en la página # | Pasa a
        la página # | Viene de la página # | ?Página # | Ver página # | Desliza para continuar | Desplázate para seguir
        leyendo | Haz clic aquí para seguir leyendo | Haga clic aquí para leer más | Mostrar artículo completo`,
    },
    wrapper: {
      label: `Ver en el navegador | Ver en navegador | Abrir en el navegador | Leer en el navegador | Ver este correo
        en el navegador | Ver este email en tu navegador | Versión web | Ver versión web | Versión en línea | Ver
        online | Leer online | Darse de baja | Darme de baja | Cancelar suscripción | Cancelar la suscripción | Anular
        suscripción | Cancelar mi suscripción | Haz clic aquí para darte de baja | Gestionar suscripción | Gestionar
        preferencias | Administrar preferencias | Actualizar preferencias | Modificar preferencias | Reenviar a un
        amigo | Enviar a un amigo | Reenviar este correo | Compartir este boletín | Números anteriores | Ediciones
        anteriores | {Ver;Ver este mensaje;Ver este email;Ver este correo;Ver este boletín;Ver esta newsletter;Abrir
        este correo;Lee este correo;Leer este email;Mostrar} en {el navegador;tu navegador;su
        navegador;navegador;línea} | {Ver;Leer} {la versión;versión} {web;online;en línea} | Ver como página web |
        {Date;Darte;Darse;Dese} de baja {aquí;de este boletín;de esta newsletter;de esta lista;de la lista;de estos
        correos} | {Cancela;Cancelar;Cancele} {tu;su;la} suscripción {aquí;a este boletín} | Anular {la suscripción;tu
        suscripción} | Desuscribirse | Desuscribirme | Desuscribirse de {esta lista;la lista} | ?Desuscribir |
        {Actualiza;Actualizar;Actualice;Cambia;Cambiar;Gestiona;Administra;Administre;Edita;Modifica} {tus;sus}
        {preferencias;datos;suscripciones;preferencias de correo;preferencias de suscripción} | Actualizar {mis
        preferencias;perfil;mi perfil;datos;suscripción} | Preferencias de {correo;suscripción;email;envío} |
        {Reenviar;Reenvía;Reenvíe} {este email;este mensaje;este boletín;a un amigo;a un colega} | Enviar a un
        {colega;contacto} | Recomendar a un amigo | Boletín n.º # | Boletín semanal n.º # | ?Boletín # | Añádenos a tus
        contactos | Añadir a {contactos;la libreta de direcciones} | Archivo de {boletines;newsletters;la newsletter} |
        Boletines anteriores | Newsletters anteriores | Leer boletines anteriores | ?Responder a este correo | Darse de
        baja Preferencias | Reportar como spam | Denunciar abuso`,
      sentence: `Si no puedes ver este correo correctamente, haz clic aquí | Si no ve correctamente este correo, haga
        clic aquí | Si no puede ver este mensaje correctamente, haga clic aquí | ¿No ves bien este correo? | ¿No puedes
        ver este correo? Ábrelo en el navegador | ¿Problemas para ver este correo? | Recibes este correo porque te has
        suscrito a * | Recibes este correo porque estás suscrito a * | Recibes este boletín porque te has suscrito | Ha
        recibido este correo porque está suscrito a * | Está recibiendo este correo porque se suscribió a * | ?Este
        correo fue enviado a * | ?Este correo ha sido enviado a * | ?Este mensaje fue enviado a * | Si no deseas
        recibir más correos, haz clic aquí | Si ya no deseas recibir nuestros correos, haz clic aquí | Si no desea
        recibir más correos, haga clic aquí | Si desea dejar de recibir este boletín, haga clic aquí | Para darte de
        baja, haz clic aquí | Puedes darte de baja en cualquier momento | Puedes darte de baja cuando quieras | Puede
        darse de baja en cualquier momento | Puede cancelar su suscripción en cualquier momento | ¿Ya no quieres
        recibir estos correos? | ¿Te han reenviado este boletín? Suscríbete aquí | ¿Te han reenviado este correo?
        Suscríbete | Por favor, no respondas a este correo | No responda a este correo | Añade * a tu libreta de
        direcciones | ¿{No se ve;No ves;No puedes ver;No puede ver;Problemas para ver;Tienes problemas para ver;Tiene
        problemas para ver;Tienes problemas para visualizar} {bien este email;este email;este mensaje;este mensaje
        correctamente;este correo correctamente;este boletín;esta newsletter}? | ¿No se ve bien este correo? Ábrelo en
        tu navegador | Si no {ves;puedes ver;visualizas} {este email;este boletín;bien este correo;este mensaje
        correctamente}, {haz clic aquí;pulsa aquí;ábrelo en tu navegador} | {Recibes;Has recibido;Ha recibido;Estás
        recibiendo;Está recibiendo;Recibiste} este {correo;email;mensaje;boletín;correo electrónico} porque {te
        suscribiste a *;te has suscrito a *;estás suscrito a *;se ha suscrito a *;está suscrito a *;te registraste en
        *;eres cliente de *;eres suscriptor de *;formas parte de *} | {Recibes;Estás recibiendo;Has recibido} {este
        correo;este email;este boletín;este mensaje} porque {te suscribiste;te has suscrito;estás suscrito} {a nuestra
        newsletter;a nuestro boletín;en nuestra web;en nuestro sitio} | ?Este {correo;email;mensaje;boletín} {fue
        enviado;ha sido enviado} a * | {Si;Si usted} ya no {deseas;quieres;desea;quiere} recibir {estos correos;este
        boletín;nuestros correos;más correos;nuestra newsletter}, {haz clic aquí;haga clic aquí;pulsa aquí;puedes darte
        de baja;puedes darte de baja aquí;date de baja;puede darse de baja aquí} | {Puedes;Puede} {actualizar tus
        preferencias;actualizar sus preferencias;cambiar tus preferencias;modificar tus preferencias} o {darte de
        baja;darse de baja;cancelar la suscripción} | Puedes darte de baja {aquí;con un solo clic;haciendo clic aquí} |
        Para {dejar de recibir;no recibir más} {este boletín;estos correos;nuestros correos;esta newsletter}, {haz clic
        aquí;haga clic aquí;pulsa aquí} | ¿Te {lo han reenviado;ha llegado reenviado;reenviaron este correo;reenviaron
        este boletín;ha gustado esta newsletter;gustó este boletín}? | ¿Te ha gustado esta newsletter? Compártela | ¿Te
        gustó este boletín? Reenvíalo a un amigo | ¿Te gustó este boletín? Compártelo | ¿Te reenviaron este boletín?
        Suscríbete aquí | Nuestra dirección {postal;de correo} es | Este es un {correo;mensaje} automático, por favor
        no {respondas;responda} | Este es un mensaje automático | Este mensaje se ha generado automáticamente | Este
        mensaje y sus adjuntos son confidenciales | Para asegurar la recepción de nuestros correos, añade * a tus
        contactos | Copyright © #, todos los derechos reservados | Nos vemos la próxima semana en tu bandeja de entrada`,
    },
    paywall: {
      label: `Suscríbete para seguir leyendo | Suscríbete para leer | Suscríbete para continuar leyendo | Suscríbete
        para leer más | ?Suscríbete | Suscríbete ahora | ?Suscríbase | ?Suscribirse | ?Suscribirme | Suscríbete por # |
        Suscríbete desde # | Solo para suscriptores | Sólo para suscriptores | Exclusivo para suscriptores | Exclusivo
        suscriptores | Contenido exclusivo para suscriptores | Contenido para suscriptores | Artículo exclusivo para
        suscriptores | Para suscriptores | ?Contenido exclusivo | Contenido premium | Ya soy suscriptor | Ya eres
        suscriptor | ¿Ya eres suscriptor? | ¿Ya eres suscriptor? Inicia sesión | ¿Ya eres suscriptor? Accede | ¿Ya está
        suscrito? Inicie sesión | ¿Ya estás suscrito? | ¿Ya tienes cuenta? | ¿Ya tienes una cuenta? Inicia sesión |
        ¿Aún no eres suscriptor? | ¿No tienes cuenta? | ¿No tienes cuenta? Regístrate | ¿No estás registrado? | Inicia
        sesión | Inicia sesión para seguir leyendo | Inicia sesión para continuar | Iniciar sesión | ?Regístrate |
        Regístrate gratis | Regístrate para seguir leyendo | Regístrate gratis para seguir leyendo | Crear cuenta |
        Crea tu cuenta | Crea una cuenta gratis | Ver ofertas | Ver planes | Ver suscripciones | Ver opciones de
        suscripción | Prueba gratis | Pruébalo gratis | Empieza tu prueba gratis | # mes gratis | # días gratis |
        Primer mes gratis | Primer mes por # | # € al mes | # al mes | después # € al mes | Sin permanencia | Sin
        compromiso | Cancela cuando quieras | Cancela en cualquier momento | Desbloquear artículo | Leer con
        suscripción | Comprar artículo | Regalar artículo | Regala este artículo | ?Ahora no | Quizás más tarde | ?No,
        gracias | Hazte socio | Hazte socia | Hazte suscriptor | Artículo solo para suscriptores | ¿Ya estás suscrito?
        Inicia sesión | ¿Ya tienes cuenta? Inicia sesión | Quiero suscribirme | Accede a todo el contenido | Crear
        cuenta gratis`,
      sentence: `Este artículo es exclusivo para suscriptores | Este artículo es solo para suscriptores |
        Este contenido es exclusivo para suscriptores | Este contenido es solo para suscriptores |
        Contenido exclusivo para suscriptores registrados | Para seguir leyendo, suscríbete |
        Para seguir leyendo, inicia sesión | Para continuar leyendo, suscríbete |
        Para continuar leyendo debes suscribirte | Para seguir leyendo este artículo, suscríbete |
        Para leer este artículo completo, suscríbete | Suscríbete para seguir leyendo este artículo |
        Has alcanzado el límite de artículos gratuitos | Ha alcanzado el límite de artículos gratuitos |
        Has leído todos tus artículos gratuitos este mes | Te quedan # artículos gratis |
        Te quedan # artículos gratis este mes | Accede a todo el contenido sin límites |
        Acceso ilimitado a todos los contenidos | Lee sin límites | Apoya el periodismo independiente |
        Apoya nuestro periodismo | Tu suscripción hace posible nuestro periodismo | Si ya eres suscriptor, inicia sesión |
        La suscripción se renueva automáticamente`,
    },
    app: {
      label: `Descarga la app | Descarga nuestra app | Descarga la aplicación | Descarga nuestra aplicación | Descargar
        app | Descargar la app | Descargar la aplicación | Descargá la app | Descárgala gratis | Nuestra app | Nuestras
        apps | Abrir en la app | Leer en la app | Ver en la app | Abrir app | Disponible en Google Play | Disponible en
        App Store | Consíguelo en el App Store | Consíguela en Google Play | Consíguelo en Google Play | Descárgalo en
        el App Store | Descargar en App Store | App Store | Google Play | ?Escanea el código QR | ?Activar
        notificaciones | Activa las notificaciones | Recibir alertas | ?Instalar app | Descargar aplicación | Abrir en
        la aplicación | Continuar en la app | Continuar en el navegador | ?Instalar la app | ?Instala nuestra app |
        Disponible en el App Store | ?Escanea el código | ?Escanear código QR | Nuestras aplicaciones | ?Aplicaciones
        móviles | ?App móvil | Recibir notificaciones | Permitir notificaciones | Añadir a pantalla de inicio |
        Síguenos en WhatsApp | Únete al canal de Telegram | Versión móvil | Versión de escritorio | Versión clásica |
        Valora nuestra app | La app de * | Descarga gratis | Lleva * en tu móvil | Descárgate la app | Descarga * en tu
        móvil | Instala la app de * |
        {Descarga;Descargar;Descárgate;Descargue;Baja;Bajá;Obtén;Instala;Instalá;Prueba;Conoce} {la app;nuestra app;la
        aplicación;nuestra aplicación} {gratis;ahora;aquí;móvil;gratuita} | {Descargar;Descarga;Descárgalo;Descárgala}
        {en Google Play;en la App Store;desde la App Store;desde Google Play;de Google Play;de la App Store} |
        {Consíguela;Consíguelo;Obtenla;Obtenlo;Encuéntrala} en {el App Store;la App Store;Google Play;AppGallery} |
        Disponible en {la App Store;AppGallery;Huawei AppGallery;Google Play y App Store;App Store y Google Play} |
        {Ver;Leer;Abrir;Seguir leyendo;Continuar leyendo;Sigue leyendo;Escuchar} en {la app;la aplicación;nuestra app}
        | {Abre;Ábrelo} en la app | ?Usar la app | ?Ir a la app | Abrir la {app;aplicación} | {Escanea;Escaneá;Escanee}
        {el código QR;este código QR;el QR} | Escanea para descargar | Escanea el código QR {con tu móvil;con tu
        celular;con tu teléfono} | {Activar;Recibir;Permitir;Desactivar} {alertas;notificaciones push;las
        notificaciones} | Activar alertas de noticias | Nuestra {app;aplicación} móvil | ?Apps móviles | App para
        {Android;iPhone;iPhone y iPad;iOS} | Ver {versión;la versión} {móvil;de escritorio;completa} | Versión
        {completa;AMP;para móviles;móvil del sitio} | Mejor en la app | La app es mejor | Cambiar a la app | Seguir en
        el navegador | Continuar en la web | {Síguenos;Suscríbete;Únete} {en;a} nuestro canal de {WhatsApp;Telegram} |
        Canal de {WhatsApp;Telegram} | Instala la webapp | Añadir a la pantalla de inicio | Agregar a {la pantalla de
        inicio;pantalla de inicio;inicio} | ?{Instala;Instalá;Prueba;Conoce;Abre} {la app;la aplicación} |
        ?{Abrir;Usar;Ir a} la app | ?{Escanea;Escaneá;Escanee} {el código QR;este código QR;el QR} | ?Versión
        {completa;AMP;móvil}`,
      sentence: `Descarga nuestra app para estar siempre informado | Descarga la app de * | Descarga la app de * para
        iOS y Android | Descarga nuestra aplicación y mantente informado | Toda la actualidad en nuestra app | Sigue
        toda la actualidad en nuestra app | Nuestra app está disponible para iOS y Android | Activa las notificaciones
        para no perderte nada | Lleva las noticias contigo | Escanea el código QR para descargar la app | Descarga {la
        app;nuestra app;la aplicación} para {seguir leyendo;una mejor experiencia;recibir notificaciones;leer sin
        conexión} | Lee {este artículo;esta noticia} en {la app;nuestra app} | Recibe {alertas;notificaciones} de las
        noticias más importantes | Recibe las noticias en tu {móvil;celular;teléfono} | Para una mejor experiencia,
        descarga la app | Para una mejor experiencia, usa nuestra app | Escanea el código para descargar la app |
        Escanea el código QR con la cámara de tu móvil | Lleva * siempre contigo | Disponible gratis en App Store y
        Google Play | No te pierdas nada con nuestra app | ¿Ya tienes nuestra app? | ¿Aún no tienes la app? | ¿Quieres
        recibir notificaciones? | Únete a nuestro canal de WhatsApp y recibe las noticias en tu móvil`,
    },
    print: {
      label: `?Imprimir | Imprimir artículo | Imprimir noticia | Imprimir esta página | Imprimir página | Versión para
        imprimir | Versión imprimible | Versión PDF | Descargar PDF | Descargar en PDF | ?Guardar | Guardar artículo |
        Guardar noticia | Guardar para después | Guardar para más tarde | Leer después | Leer más tarde | Agregar a
        favoritos | Añadir a favoritos | Añadir a mi lista | Enviar por correo | Enviar por email | Enviar por correo
        electrónico | Enviar a un amigo | Copiar enlace | Copiar link | Enlace copiado | Copiar URL | Tamaño de texto |
        Tamaño de letra | Aumentar tamaño | Reducir tamaño | Aumentar letra | Disminuir letra | Modo oscuro | Modo
        lectura | Reportar error | Reportar un error | Informar de un error | Notificar error | Avisar de un error |
        ¿Encontraste un error? | ¿Has encontrado un error? | ¿Te ha resultado útil? | ¿Te ha gustado este artículo? |
        ¿Te resultó útil este artículo? | Valora este artículo | Enlace permanente | Citar este artículo | Cómo citar |
        Cómo citar este artículo | Reproducir este artículo | Página # de # | Ver original | Artículo original | Leer
        original | Traducir esta página | Elegir idioma | Imprimir esta noticia | Copiar el enlace | Tamaño del texto |
        Aumentar el texto | Disminuir el texto | Guardar como PDF | ¿Has visto un error? | Modo claro`,
      lead: `Enlace permanente | ?URL | ?Enlace | Artículo original | Fuente original | ?Link | Nota original |
        Cómo citar este artículo`,
      sentence: `Este artículo fue impreso desde * | ?Página impresa desde * | ?Impreso desde * |
        ¿Has encontrado un error? Avísanos | ¿Encontraste un error? Avísanos | Si encuentra un error, avísenos |
        Gracias por tu opinión | Gracias por tus comentarios | Esta página se editó por última vez el # * # |
        ?Última modificación el # * #`,
    },
    donate: {
      label: `?Donar | ?Dona | Dona ahora | Donar ahora | Haz una donación | Hacer una donación | Haga una donación |
        ?Apóyanos | ?Colabora | Colabora con nosotros | ?Ayúdanos | Donación única | Donación mensual | ?Una vez |
        ?Mensual | ?Otra cantidad | ?Otro monto | Elige una cantidad | Elige un monto | ?Aportar | Hazte socio |
        Invítame a un café | Invítanos un café`,
      sentence: `Apoya nuestro trabajo | Apoya nuestro trabajo con una donación | Apoya el periodismo independiente |
        Tu apoyo hace posible nuestro trabajo | Tu donación nos ayuda a seguir | Tu aporte es importante | Cada
        donación cuenta | Cada euro cuenta | Cada aporte cuenta | Necesitamos tu apoyo | ?Necesitamos tu ayuda | Si te
        ha gustado este artículo, apóyanos | Si te gustó este artículo, considera hacer una donación | El periodismo
        independiente necesita tu apoyo | Ayúdanos a seguir siendo independientes | ?Gracias por tu apoyo`,
    },
    shop: {
      label: `Añadir al carrito | Agregar al carrito | Añadir a la cesta | Ver carrito | ?Carrito | Carrito de compras
        | Mi carrito | ?Cesta | ?Comprar | Comprar ahora | Comprar en Amazon | ?Comprar en * | Pedir ahora | Ver oferta
        | Ver ofertas | Ver precio | Ver producto | Comparar precios | En stock | ?Agotado | Sin stock | Envío gratis |
        Envío gratuito | Entrega en # días | ?Cantidad | ?Talla | Guía de tallas | Elige una opción | Seleccionar
        opciones | Productos relacionados | Productos similares | También te puede gustar | ?Más vendidos | ?Novedades
        | Opiniones de clientes | ?# opiniones | ?# valoraciones | Lista de deseos | Código de descuento | ?Cupón |
        Hasta # % de descuento | # % de descuento | ?Precio # € | IVA incluido | Pago seguro | Seguir comprando |
        Finalizar compra | Tramitar pedido | Ver en Amazon | Sin existencias | Añadir a la lista de deseos | Ir a la
        tienda | Consultar precio`,
      sentence: `Tu carrito está vacío | Su carrito está vacío | Este artículo contiene enlaces de afiliados |
        Este artículo contiene enlaces de afiliación | Podemos recibir una comisión por tus compras |
        Si compras a través de nuestros enlaces, podemos recibir una comisión |
        Como Afiliado de Amazon, obtenemos ingresos por las compras adscritas | Los precios pueden variar |
        Hasta agotar existencias`,
    },
    site: {
      label: `Saltar al contenido | Saltar al contenido principal | Ir al contenido | Ir al contenido principal | Pasar
        al contenido principal | Saltar a la navegación | Ir a la navegación | Ir al menú | Ir a la búsqueda | Ir al
        pie de página | Ir arriba | Volver arriba | Volver al inicio | Volver al artículo | Volver al menú | Volver a
        la portada | ?Página principal | Página de inicio | Menú principal | Navegación principal | Abrir menú | Cerrar
        menú | Mostrar menú | Abrir búsqueda | Cerrar búsqueda | Buscar en el sitio | Buscar por | Búsqueda avanzada |
        Usted está aquí | Estás aquí | Mapa del sitio | Mapa web | Mi cuenta | Mi perfil | Iniciar sesión | Cerrar
        sesión | Iniciar sesión / Registrarse | Olvidé mi contraseña | ¿Olvidaste tu contraseña? | ¿Has olvidado tu
        contraseña? | Cerrar ventana | ?Ver más | Ver menos | Mostrar más | Mostrar menos | Cargar más | Cargar más
        noticias | Ver todo | Ver todos | Ver todas | Todas las secciones | Cambiar idioma | Seleccionar idioma | Por
        favor espere | Espere por favor | ?El tiempo | Abre en ventana nueva | Se abre en una ventana nueva | Enlace
        externo | Saltar a navegación | Saltar al menú | Ir al menú principal | Ir al buscador | Ir a la portada | Se
        encuentra usted aquí | Abrir buscador | Cerrar buscador | Ruta de navegación | ¿Olvidó su contraseña? |
        ?Recordarme | ?Recuérdame | Crear una cuenta | ?Accesibilidad | ?Cargando | Pie de página`,
      sentence: `Por favor, activa JavaScript | JavaScript está desactivado | Tu navegador no es compatible |
        Su navegador está obsoleto | Tu navegador está desactualizado | Por favor, desactiva tu bloqueador de anuncios |
        Hemos detectado que usas un bloqueador de anuncios`,
    },
    comments: {
      label: `?Sin comentarios | No hay comentarios | Aún no hay comentarios | ?# comentarios | ?# comentario |
        ?Comentarios # | ?Un comentario | Un comentario en * | ?# comentarios en * | Deja un comentario | Deja tu
        comentario | Dejar un comentario | Deje un comentario | Dejar comentario | Deja una respuesta | Dejar una
        respuesta | Cancelar la respuesta | Cancelar respuesta | Escribe un comentario | Escribe tu comentario |
        Escribir un comentario | Escribir comentario | Añadir comentario | Agregar comentario | Agregar un comentario |
        Publicar comentario | Publicar el comentario | Enviar comentario | Tu comentario | Su comentario | Comenta esta
        noticia | Comentar esta noticia | Ver comentarios | Ver los comentarios | Ver todos los comentarios | Ver #
        comentarios | Ver más comentarios | Leer comentarios | Mostrar comentarios | Cargar más comentarios | Más
        comentarios | Ocultar comentarios | Últimos comentarios | ?Más recientes | ?Más antiguos | ?Más valorados |
        Ordenar por | ?# respuestas | Ver respuestas | Sé el primero en comentar | Sé el primero en opinar | Sea el
        primero en comentar | Únete a la conversación | Únete a la discusión | Participa en la conversación | Danos tu
        opinión | ?Tu opinión | ?¿Qué opinas? | ?¿Qué te parece? | Inicia sesión para comentar | Regístrate para
        comentar | Me gusta | No me gusta | Reportar comentario | Normas de participación | Normas de la comunidad |
        Comentarios cerrados | Comentarios desactivados`,
      sentence: `Los comentarios están cerrados | Los comentarios están desactivados |
        Los comentarios de este artículo están cerrados | Tu dirección de correo electrónico no será publicada |
        Su dirección de correo electrónico no será publicada | Tu correo electrónico no será publicado |
        Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con * |
        Los campos obligatorios están marcados con * | Los campos necesarios están marcados |
        Los campos obligatorios están marcados | Debes iniciar sesión para comentar |
        Debes estar conectado para publicar un comentario | Debes acceder para publicar un comentario |
        Debes iniciar sesión para publicar un comentario | Lo siento, debes estar conectado para publicar un comentario |
        Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente |
        Guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario |
        Recibir un correo electrónico con los siguientes comentarios a esta entrada |
        Recibir un correo electrónico con cada nueva entrada | Este sitio usa Akismet para reducir el spam |
        Este sitio utiliza Akismet para reducir el spam | Aprende cómo se procesan los datos de tus comentarios |
        Todavía no hay comentarios | No hay comentarios todavía | Tu comentario está pendiente de moderación |
        Los comentarios son moderados | ¿Qué opinas? Déjanos tu comentario | Cuéntanos en los comentarios |
        Déjanos tu opinión en los comentarios`,
    },
    form: {
      label: `Tu nombre | Su nombre | ?Nombre y apellidos | ?Correo electrónico | Tu correo electrónico | Su correo
        electrónico | Tu email | Dirección de correo electrónico | Introduce tu email | Introduce tu correo electrónico
        | Introduzca su correo electrónico | Ingresa tu email | Ingresa tu correo | Ingresa tu correo electrónico |
        Escribe tu correo | Tu mensaje | Su mensaje | ?Sitio web | ?Código postal | ?Nombre de usuario | Campo
        obligatorio | Campos obligatorios | ?* Campos obligatorios | Enviar mensaje | Enviar formulario | No soy un
        robot | Formulario de contacto | Acepto los términos y condiciones | Acepto la política de privacidad | He
        leído y acepto la política de privacidad | ?Código de seguridad | Seleccionar archivo`,
      sentence: `Este campo es obligatorio | Todos los campos son obligatorios |
        Los campos marcados con un asterisco son obligatorios | Por favor, rellena todos los campos obligatorios |
        Por favor, introduce un email válido | Por favor ingresa un correo válido | Tu mensaje ha sido enviado |
        Gracias por tu mensaje | Su mensaje ha sido enviado | Se ha producido un error | Ha ocurrido un error |
        Inténtalo de nuevo más tarde | Por favor, inténtalo de nuevo | Este sitio está protegido por reCAPTCHA`,
    },
    readAlso: {
      lead: `Lea también | Lee también | Leer también | Leé también | Le puede interesar | Te puede interesar |
        Te podría interesar | Puede interesarte | Lea además | Lea más | Lee más | Leer más | Vea también | Ver también |
        Mira también | Mirá también | Mire también | También te puede interesar | También puede leer |
        También puedes leer | No te pierdas | Más información | Más sobre este tema | En video | Lee aquí | Lea aquí |
        Consulta también | Sigue leyendo | Noticia relacionada`,
    },
    related: {
      heading: `Noticias relacionadas | Artículos relacionados | Contenido relacionado | Notas relacionadas | Temas
        relacionados | Más noticias | Más información | Más sobre este tema | ?Más en * | ?Más de * | Te puede
        interesar | Te podría interesar | También te puede interesar | Le puede interesar | Puede interesarte | Te
        recomendamos | Recomendado para ti | Lo más leído | Lo más visto | Lo más compartido | Lo más comentado | Lo
        más reciente | Las más leídas | Más leídas | Más leído | Últimas noticias | ?Última hora | ?Lo último | Últimos
        artículos | Entradas recientes | Entradas relacionadas | Artículos recientes | Otras noticias | Otros artículos
        | Lea también | Lee también | No te pierdas | No te lo pierdas | Noticias destacadas | Del mismo autor | ?En
        esta sección | Ver también | Seguir leyendo`,
    },
    signUp: {
      label: `Síguenos en | Síguenos en Facebook | Síguenos en Instagram | Síguenos en X | Síguenos en Twitter |
        Síguenos en Google News | Síguenos en redes sociales | ?Síguenos en * | ?Síganos en * | ?Seguinos en * | ?Sigue
        a * | Seguir al autor | Seguir tema | Suscríbete a nuestra newsletter | Suscríbete a nuestro boletín |
        Suscríbete a la newsletter | Suscríbete al boletín | Suscríbete al newsletter | Suscríbete a nuestro newsletter
        | Suscríbete gratis | Suscríbete a nuestro canal | Suscríbete a nuestro canal de YouTube | Suscríbase a nuestro
        boletín | Suscripción al boletín | Apúntate a nuestra newsletter | Apúntate a la newsletter | Recibe nuestra
        newsletter | Recibe nuestro boletín | Recibe las noticias en tu correo | Recibe las últimas noticias | Nuestros
        boletines | Únete a nuestro canal de WhatsApp | Únete a nuestro canal de Telegram | Únete a nuestra comunidad |
        ?Únete a * | ?Redes sociales | Mantente informado | Conéctate con nosotros |
        {Suscríbete;Suscribirme;Suscribirse;Suscríbase;Suscribite} a {las newsletters;nuestras newsletters;la
        newsletter gratuita;los boletines;nuestros boletines;las alertas} | {Apúntate;Inscríbete;Regístrate} {a nuestro
        boletín;en nuestro boletín;al boletín;a la newsletter gratuita} | Síguenos en
        {TikTok;YouTube;LinkedIn;Telegram;WhatsApp;Threads;Bluesky;Google Discover} | Síguenos {también;aquí} | Sigue
        nuestro canal | Sigue nuestro canal de WhatsApp | {Quiero;Sí, quiero} {suscribirme;recibir la
        newsletter;recibir el boletín;recibir noticias} | Añádenos en Google | Elige {a *;*} como fuente preferida en
        Google | Agrega * como fuente preferida`,
      sentence: `Recibe las noticias más importantes en tu correo | Recibe las últimas noticias en tu correo |
        Recibe cada mañana las noticias más importantes | Recibe cada día las noticias más importantes |
        Recibe * en tu correo | Recibe * en tu email | Recibe * en tu bandeja de entrada | No te pierdas nada |
        No te pierdas ninguna noticia | Mantente al día con nuestra newsletter |
        Al suscribirte aceptas nuestra política de privacidad | Al suscribirte aceptas los términos y condiciones |
        Al registrarte aceptas nuestras condiciones | Gracias por suscribirte | Gracias por tu suscripción |
        Te has suscrito correctamente | Síguenos en nuestras redes sociales |
        Puedes cancelar tu suscripción en cualquier momento`,
    },
    share: {
      label: `Compartir en | Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en WhatsApp |
        Compartir en LinkedIn | ?Compartir en * | Compartir por email | Compartir por correo | Compartir por WhatsApp |
        ?Compartir vía * | Compartir con | Compartir artículo | Compartir este artículo | Compartir noticia | Compartir
        esta noticia | Compartir nota | Comparte este artículo | Comparte esta noticia | Comparte esto | Compartir
        enlace | Comparta este artículo | ?# compartidos | # veces compartido | Haz clic para compartir en * | Haz clic
        para compartir en * (Se abre en una ventana nueva) | Enviar por WhatsApp | Me gusta esto | Opciones para
        compartir | Haz clic para imprimir (Se abre en una ventana nueva) | Haz clic para enviar un enlace por correo
        electrónico a un amigo (Se abre en una ventana nueva) | Compartir en * (Se abre en una ventana nueva) | Haga
        clic para compartir en * | Compartir vía | Compartir por * | Comparte en * | Compartir con un amigo | ?Tuitear
        | Me gusta Cargando | Encuéntranos en * | {Comparte;Compartir;Compartí} {en redes;en redes sociales;en tus
        redes;en redes sociales:;por Telegram;en Telegram;por mail;por e-mail;por correo electrónico;vía email;en
        Messenger;en Bluesky;en Threads;en Pinterest;en Reddit} | Compartir esta {entrada;publicación;página;nota} |
        Comparte {esta entrada;esta publicación;este post;esta nota;esta página;la noticia;el artículo} |
        {Enviar;Envía} por {Telegram;mail;correo electrónico;Messenger} | Copiar enlace al portapapeles | Enlace
        copiado al portapapeles | ?Más opciones para compartir | Compartir con tus amigos`,
    },
    consent: {
      label: `Configurar cookies | Configuración de cookies | Preferencias de cookies | Política de cookies | Aviso de
        cookies | Gestionar cookies | Aceptar todo | Aceptar todas | Aceptar cookies | Aceptar todas las cookies |
        Aceptar y continuar | Aceptar y cerrar | Rechazar todo | Rechazar todas | Rechazar cookies | Rechazar todas las
        cookies | ?Más opciones | Más información | Guardar preferencias | Guardar configuración | Solo cookies
        necesarias | Cookies necesarias | Gestionar opciones | Gestionar consentimiento | Continuar sin aceptar | ?De
        acuerdo | Nuestros socios | Tu privacidad | Su privacidad | Guardar y cerrar | Solo necesarias | Ver
        preferencias | Ver socios | Tu privacidad es importante | Retirar consentimiento | ?Siempre activo | Más
        información sobre cookies | Confirmar mis preferencias | ?Personalizar | Permitir todas`,
      sentence: `Este sitio utiliza cookies | Este sitio web utiliza cookies | Esta web utiliza cookies |
        Esta página utiliza cookies | Utilizamos cookies | Usamos cookies |
        Utilizamos cookies para mejorar tu experiencia | Utilizamos cookies propias y de terceros |
        Utilizamos cookies propias y de terceros para mejorar nuestros servicios |
        Usamos cookies para mejorar su experiencia | Si continúas navegando, aceptas su uso |
        Si continúa navegando, consideramos que acepta su uso | Si continúas navegando, consideramos que aceptas su uso |
        Al continuar navegando, aceptas el uso de cookies | Tu privacidad es importante para nosotros |
        Valoramos tu privacidad | Nos importa tu privacidad | Puedes cambiar la configuración en cualquier momento |
        Puedes retirar tu consentimiento en cualquier momento |
        Puedes obtener más información en nuestra política de cookies |
        Para más información, consulta nuestra política de privacidad`,
    },
    advert: {
      label: `?Patrocinado por * | Contenido patrocinado | Contenido promocionado | Publicidad - sigue leyendo debajo | Cerrar
        anuncio | Cerrar publicidad | Quitar anuncios | ?Ofrecido por * | Por qué veo este anuncio | Espacio
        publicitario | ¿Por qué veo este anuncio? | ¿Por qué ves este anuncio? | Ocultar anuncio | Denunciar anuncio |
        Reportar anuncio | El artículo continúa después del anuncio | Fin de la publicidad | Contenidos patrocinados |
        Enlaces patrocinados | Presentado por * | Publicidad Publicidad | Anúnciate aquí | Anuncie aquí | Contenido de
        nuestros socios | Anuncios Google | Te puede interesar Publicidad | Desactiva tu bloqueador de anuncios |
        ?Publirreportaje`,
    },
    counts: {
      label: `# min de lectura | # minutos de lectura | Tiempo de lectura # min | Tiempo de lectura: # minutos |
        Lectura de # minutos | Lectura # min | ?# visitas | ?# vistas | ?# lecturas | ?# seguidores | # me gusta |
        Hace # horas | Hace # minutos | Hace # días | Actualizado hace #`,
    },
    footer: {
      label: `Aviso legal | Política de privacidad | Términos y condiciones | Términos de uso | Condiciones de uso |
        Términos y condiciones de uso | ?Quiénes somos | ?Acerca de | Sobre nosotros | Trabaja con nosotros |
        ?Preguntas frecuentes | Todos los derechos reservados | ?Código ético | ?Defensor del lector | Funciona gracias
        a WordPress`,
      sentence: `Todos los derechos reservados | Prohibida su reproducción total o parcial |
        Prohibida la reproducción total o parcial | Queda prohibida la reproducción total o parcial |
        Prohibida la reproducción total o parcial sin autorización`,
    },
    topics: {
      lead: `Palabras clave | Archivado en | Publicado en | Más sobre | Temas relacionados`,
    },
    previousNext: {
      lead: `Artículo anterior | Artículo siguiente | Siguiente artículo | Noticia anterior | Siguiente noticia |
        Entrada anterior | Siguiente entrada | ?Capítulo siguiente | Próximo artículo | ?Nota anterior |
        {Anterior;Siguiente} {artículo;noticia;entrada;post;publicación} | {Artículo;Noticia;Entrada;Publicación;Post}
        {anterior;siguiente} | Próxima noticia | Lee a continuación | Leer a continuación | ?A continuación |
        ?Siguiente capítulo | ?Episodio anterior | ?Próximo episodio`,
      label: `Artículo anterior | Artículo siguiente | Siguiente artículo | Noticia anterior | Noticia siguiente |
        Siguiente noticia | Entrada anterior | Entrada siguiente | Entradas anteriores | Entradas siguientes | Página
        anterior | Página siguiente | Siguiente página | Navegación de entradas | Entradas antiguas | Entradas
        recientes | Nota anterior | Siguiente nota | Capítulo siguiente | Siguiente entrada | Entradas más recientes |
        Publicación anterior | Publicación siguiente | Post anterior | Siguiente post | ?Capítulo anterior | ?Próxima
        nota | Próximo artículo | ?Última página | ?Primera página | ?Más antiguas | Volver al listado | Volver a la
        lista | ?Volver atrás | Seguir leyendo en la página # |
        {Artículo;Post;Mensaje;Tema;Hilo;Número;Vídeo;Video;Contenido;Texto;Resultado} {anterior;siguiente} |
        {Siguiente;Próximo} {artículo;post;mensaje;tema;vídeo;video;número;contenido} |
        {Noticia;Nota;Entrada;Página;Publicación;Historia;Receta;Lección;Sección;Foto;Imagen;Columna;Edición}
        {anterior;siguiente} | {Siguiente;Próxima}
        {noticia;nota;entrada;página;publicación;historia;receta;edición;columna} | {Artículos;Posts;Mensajes}
        {anteriores;siguientes;más antiguos;más recientes;más nuevos} | {Noticias;Entradas;Publicaciones;Notas}
        {anteriores;siguientes;más antiguas;más recientes;más nuevas} | {Ver;Leer;Ir a} {la noticia;la entrada;la
        nota;la publicación} {anterior;siguiente} | {Ver;Leer} {el artículo;el post} {anterior;siguiente} | {Ir al
        artículo;Ir a la página;Ir a la noticia} {anterior;siguiente} | Ir a la {primera;última} página | Anterior
        {y;o} siguiente | Anterior Siguiente | Siguiente Anterior | Anterior # Siguiente | Primera Anterior Siguiente
        Última | Anterior Inicio Siguiente | Página # de # Siguiente | ?Página # Siguiente | Navegación de {la
        entrada;artículos;publicaciones;páginas;posts;comentarios} | Navegador de artículos | Paginación de entradas |
        Volver {a la lista de;a todas las;a las} noticias | Volver {a;a los} artículos | Volver al
        {blog;índice;sumario;artículo anterior;resultado de la búsqueda} | Volver a {noticias;resultados;la página
        anterior;la sección;la página principal} | Regresar {a la lista;al inicio;a la página anterior;al listado} |
        ?Todas las noticias | Ver todas las {noticias;entradas;publicaciones;notas} | Ver todos los {artículos;posts} |
        ?Siguiente parte | ?Parte siguiente | ?Primera parte | Leer a continuación | Lo próximo | Siguiente en {leer;la
        lista} | Continuar con {el siguiente artículo;la siguiente noticia} | Cargar {siguiente;anterior} | Cargar
        siguiente noticia | Pasar a la siguiente noticia | ?{Siguiente;Próximo} {tema;número;contenido;mensaje} |
        ?{Tema;Texto;Número;Resultado} {anterior;siguiente} | ?{Siguiente;Próxima} {edición;historia;columna;receta} |
        ?{Edición;Historia;Columna;Sección} {anterior;siguiente} | ?Lo próximo`,
    },
  },
  sentences: {
    consent: `
      Este sitio utiliza cookies.
      Este sitio web utiliza cookies.
      Este sitio usa cookies.
      Utilizamos cookies.
      Utilizamos cookies para mejorar su experiencia.
      Utilizamos cookies propias y de terceros.
      Usamos cookies para mejorar tu experiencia.
      Nos importa tu privacidad.
      Valoramos tu privacidad.
      Usamos cookies en este sitio.
      Este sitio web usa cookies.
      Esta web usa cookies.
      Esta página web usa cookies.
      Usamos cookies propias y de terceros.
      Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
      Si continúas navegando, aceptas su uso.
      Si continúa navegando, consideramos que acepta su uso.
      Al continuar navegando, aceptas el uso de cookies.
      Puedes cambiar la configuración u obtener más información aquí.
      Puedes retirar tu consentimiento en cualquier momento.
      Tu privacidad es importante para nosotros.
      Su privacidad es importante para nosotros.
      Valoramos su privacidad.
      Respetamos tu privacidad.
    `,
    signUp: `
      Suscríbete a nuestro boletín.
      Suscríbase a nuestro boletín.
      Suscríbete a nuestra newsletter.
      Recibe las noticias en tu correo.
      Puedes darte de baja en cualquier momento.
      Gracias por suscribirte.
      Este contenido es exclusivo para suscriptores.
      Este artículo es solo para suscriptores.
      Apoya nuestro periodismo.
      Suscríbete a nuestro newsletter.
      Suscríbete gratis a nuestra newsletter.
      Regístrate gratis para seguir leyendo.
      Suscríbete para seguir leyendo.
      Inicia sesión para seguir leyendo.
      Inicia sesión para continuar.
      ¿Ya eres suscriptor? Inicia sesión.
      Este contenido es solo para suscriptores.
      Has alcanzado tu límite de artículos gratuitos.
      Cancela cuando quieras.
      Puede darse de baja en cualquier momento.
      Puedes darte de baja cuando quieras.
      Recibes este correo porque te has suscrito a ….
      Por favor, no respondas a este correo.
      Gracias por registrarte.
      Revisa tu bandeja de entrada.
      Introduce un correo electrónico válido.
      Al suscribirte aceptas nuestra política de privacidad.
      Al registrarte aceptas los términos y condiciones.
      Descarga nuestra app.
      Síguenos en redes sociales.
      Síguenos en nuestras redes sociales.
    `,
    comments: `
      Los comentarios están cerrados.
      Sé el primero en comentar.
      Debes iniciar sesión para comentar.
      Los comentarios están desactivados.
      No hay comentarios.
      Aún no hay comentarios.
      Sé el primero en opinar.
      Debes estar registrado para comentar.
      Debes iniciar sesión para publicar un comentario.
      Debes estar conectado para publicar un comentario.
      Lo siento, debes estar conectado para publicar un comentario.
      Tu comentario está pendiente de moderación.
      Los comentarios son moderados.
      Los comentarios de esta noticia están cerrados.
      Deja tu comentario.
      Únete a la conversación.
    `,
    form: `
      Tu dirección de correo electrónico no será publicada.
      Los campos obligatorios están marcados con *.
      Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *.
      Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.
      Su dirección de correo electrónico no será publicada.
      Tu correo electrónico no será publicado.
      Este campo es obligatorio.
      Todos los campos son obligatorios.
      Los campos obligatorios están marcados.
      Este sitio usa Akismet para reducir el spam. Conoce cómo se procesan los datos de tus comentarios.
      Este sitio usa Akismet para reducir el spam.
      Recibir un correo electrónico con los siguientes comentarios a esta entrada.
      Recibir un correo electrónico con cada nueva entrada.
      Inténtalo de nuevo más tarde.
      Este sitio está protegido por reCAPTCHA y se aplican la política de privacidad y los términos del servicio de Google.
    `,
    share: `
      ¡Comparte este artículo!
      Comparte esta noticia.
      Síguenos en ….
    `,
    footer: `
      Todos los derechos reservados.
      Prohibida su reproducción total o parcial.
      Queda prohibida la reproducción total o parcial.
      Prohibida la reproducción total o parcial.
      Prohibida la reproducción total o parcial sin autorización.
      Funciona gracias a WordPress.
      Prohibida su reproducción total o parcial sin autorización.
      La entrada … se publicó primero en ….
    `,
    site: `
      Tu navegador no soporta la reproducción de vídeo.
      Este contenido no se muestra porque no has aceptado las cookies.
      Tu navegador no soporta el elemento de vídeo.
      Tu navegador no soporta el elemento de audio.
      Activa JavaScript para ver este contenido.
      Por favor, activa JavaScript.
      Este vídeo no está disponible.
      Este video no está disponible.
      Este contenido no está disponible en tu región.
    `,
    advert: `
      El artículo continúa después de la publicidad.
      La noticia continúa después de la publicidad.
      Este artículo contiene enlaces de afiliados.
      Si compras a través de nuestros enlaces, podemos recibir una comisión.
    `,
  },
  authorsOwn: `
    Continuará
  `,
  toReader: 'usted su sus tu tus te',
  ofPage: 'nosotros nuestro nuestra nuestros nuestras sitio web',
};
