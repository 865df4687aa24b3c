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
};
