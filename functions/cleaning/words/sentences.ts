/**
 * Whole sentences that pages say of themselves, in any language. A sentence is its author’s unless all of it stands here: no
 * single word speaks against it. Case, accents and marks don’t matter, digits stand for any number; … stands for a name or a
 * headline, once a sentence.
 */
import type { FamilyName } from './families.ts';

export const sentences: Readonly<Partial<Record<FamilyName, string>>> = {
  consent: `
    This website uses cookies.
    This site uses cookies.
    We use cookies.
    We use cookies on this website.
    We use cookies on this site.
    We use cookies to improve your experience.
    We use cookies to improve your experience on this website.
    We use cookies to improve your experience on this site.
    We use cookies to give you the best experience.
    We use cookies to give you the best experience on our website.
    We use cookies to ensure that we give you the best experience on our website.
    We use cookies to personalise content and ads.
    We use cookies to personalize content and ads.
    This website uses cookies to improve your experience.
    This website uses cookies to ensure you get the best experience on our website.
    This website uses cookies to ensure you get the best experience.
    This site uses cookies to improve your experience.
    This site uses cookies from Google to deliver its services and to analyze traffic.
    By continuing to use this site you accept our use of cookies.
    By continuing to use this site, you agree to our use of cookies.
    By using this site, you agree to our use of cookies.
    By continuing to browse the site you are agreeing to our use of cookies.
    You can change your settings at any time.
    You can withdraw your consent at any time.
    We value your privacy.
    We care about your privacy.
    Your privacy matters.
    Wir verwenden Cookies.
    Diese Website verwendet Cookies.
    Diese Webseite verwendet Cookies.
    Diese Seite verwendet Cookies.
    Diese Website benutzt Cookies.
    Diese Seite nutzt Cookies.
    Wir nutzen Cookies auf unserer Website.
    Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.
    Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.
    Wir und unsere Partner verarbeiten personenbezogene Daten.
    Ihre Privatsphäre ist uns wichtig.
    Wir respektieren Ihre Privatsphäre.
    Ce site utilise des cookies.
    Ce site web utilise des cookies.
    Nous utilisons des cookies.
    Nous utilisons des cookies pour améliorer votre expérience.
    Nous utilisons des cookies pour améliorer votre expérience sur notre site.
    Le respect de votre vie privée est notre priorité.
    Votre vie privée nous importe.
    Este sitio utiliza cookies.
    Este sitio web utiliza cookies.
    Este sitio usa cookies.
    Utilizamos cookies.
    Utilizamos cookies para mejorar su experiencia.
    Utilizamos cookies propias y de terceros.
    Usamos cookies para mejorar tu experiencia.
    Nos importa tu privacidad.
    Valoramos tu privacidad.
    Questo sito utilizza cookie.
    Questo sito usa i cookie.
    Questo sito web utilizza i cookie.
    Utilizziamo i cookie per migliorare la tua esperienza.
    La tua privacy è importante per noi.
    Este site utiliza cookies.
    Este site usa cookies.
    Usamos cookies para melhorar sua experiência.
    Utilizamos cookies para melhorar a sua experiência.
    A sua privacidade é importante para nós.
    Deze website gebruikt cookies.
    Deze site gebruikt cookies.
    Wij gebruiken cookies.
    Wij gebruiken cookies om uw ervaring te verbeteren.
    Wij waarderen uw privacy.
    Ta strona używa plików cookie.
    Ta strona używa ciasteczek.
    Ta strona korzysta z plików cookie.
    Strona korzysta z plików cookies.
    Szanujemy Twoją prywatność.
    Этот сайт использует файлы cookie.
    Сайт использует файлы cookie.
    Мы используем файлы cookie.
    Мы используем куки.
    Цей сайт використовує файли cookie.
    Ми використовуємо файли cookie.
    当サイトではCookieを使用しています。
    このサイトではCookieを使用しています。
    本网站使用cookie。
    我们使用cookie。
    本網站使用cookie。
    이 웹사이트는 쿠키를 사용합니다.
    이 사이트는 쿠키를 사용합니다.
    يستخدم هذا الموقع ملفات تعريف الارتباط.
    نستخدم ملفات تعريف الارتباط.
    Bu site çerez kullanmaktadır.
    Bu web sitesi çerezleri kullanır.
    Gizliliğinize önem veriyoruz.
    Den här webbplatsen använder cookies.
    Vi använder cookies.
    Vi bruger cookies.
    Denne hjemmeside bruger cookies.
    Dette websted bruger cookies.
    Vi bruker informasjonskapsler.
    Denne nettsiden bruker informasjonskapsler.
    Sivusto käyttää evästeitä.
    Tämä sivusto käyttää evästeitä.
    Käytämme evästeitä.
    Tato stránka používá cookies.
    Tyto stránky používají cookies.
    Používáme soubory cookie.
    Ez a weboldal sütiket használ.
    Az oldal sütiket használ.
    Acest site folosește cookie-uri.
    Folosim cookie-uri.
    Αυτός ο ιστότοπος χρησιμοποιεί cookies.
    Χρησιμοποιούμε cookies.
    Trang web này sử dụng cookie.
    Situs ini menggunakan cookie.
    เว็บไซต์นี้ใช้คุกกี้
  `,
  signUp: `
    Sign up for our newsletter.
    Sign up for our daily newsletter.
    Sign up for our weekly newsletter.
    Sign up for our free newsletter.
    Sign up for our daily newsletter and never miss a story.
    Sign up here to receive our weekly digest.
    Sign up to our newsletter!
    Subscribe to our newsletter.
    Subscribe to our newsletter!
    Subscribe to our free newsletter.
    Subscribe now!
    Subscribe today!
    Subscribe to our channel.
    Join our newsletter.
    Join our mailing list.
    Don't miss a thing — subscribe to our newsletter!
    Don't miss out!
    Never miss a story.
    Never miss a post.
    Never miss an update!
    Get the latest news delivered straight to your inbox.
    Get the latest news delivered to your inbox.
    Get our stories delivered to your inbox.
    Get the best of … in your inbox.
    Get … in your inbox.
    The best of … in your inbox every morning.
    The best of … in your inbox every week.
    The best of … in your inbox every Friday.
    … straight to your inbox.
    … delivered to your inbox.
    By signing up you agree to our Terms of Service and Privacy Policy.
    By signing up, you agree to our Terms of Use and Privacy Policy.
    By subscribing you agree to our Terms of Service and Privacy Policy.
    By subscribing, you agree to our privacy policy.
    By clicking Subscribe, you agree to our terms.
    You can unsubscribe at any time.
    You may unsubscribe at any time.
    You can opt out at any time.
    Unsubscribe at any time.
    Unsubscribe anytime.
    No spam.
    No spam, ever.
    We respect your privacy.
    We will never share your email.
    We don't spam!
    Thank you for subscribing.
    Thank you for subscribing!
    Thank you for signing up!
    Thanks for signing up!
    Thanks for subscribing!
    Please check your inbox.
    Please check your email to confirm your subscription.
    Please enter a valid email address.
    Something went wrong. Please try again later.
    Something went wrong. Please try again.
    An error occurred. Please try again later.
    Please try again later.
    Support our journalism.
    Support our journalism. Become a member today.
    Support our work.
    Become a member today.
    Become a member today!
    Support independent journalism.
    Support our independent journalism. Donate today.
    If you value our reporting, please consider making a donation.
    Please consider making a donation.
    Please consider supporting us.
    Your contribution is appreciated.
    Every contribution counts.
    Already a subscriber? Log in.
    Already a member? Sign in.
    Cancel anytime.
    Cancel at any time.
    You are receiving this because you signed up for updates from ….
    You are receiving this email because you signed up for ….
    You received this email because you are subscribed to ….
    Please do not reply to this email.
    This email was sent to ….
    You have 3 free articles remaining this month.
    You have 3 free articles left this month.
    You have reached your limit of free articles.
    This article is for subscribers only.
    This content is for subscribers only.
    This article is reserved for subscribers.
    To continue reading, subscribe now.
    Subscribe to continue reading.
    Log in to continue reading.
    Abonnieren Sie unseren Newsletter.
    Abonnieren Sie unseren Newsletter!
    Melden Sie sich für unseren Newsletter an.
    Hier können Sie unseren Newsletter abonnieren.
    Jetzt Newsletter abonnieren!
    Sie können sich jederzeit abmelden.
    Sie können sich jederzeit wieder abmelden.
    Eine Abmeldung ist jederzeit möglich.
    Vielen Dank für Ihre Anmeldung!
    Bitte versuchen Sie es später erneut.
    Sie erhalten diese E-Mail, weil Sie sich für den Newsletter von … angemeldet haben.
    Dieser Artikel ist nur für Abonnenten.
    Dieser Inhalt ist exklusiv für Abonnenten.
    Unterstützen Sie unsere Arbeit.
    Inscrivez-vous à notre newsletter.
    Inscrivez-vous à notre lettre d'information.
    Abonnez-vous à notre newsletter.
    Recevez l'actualité dans votre boîte mail.
    Vous pouvez vous désabonner à tout moment.
    Vous pouvez vous désinscrire à tout moment.
    Merci pour votre inscription !
    Cet article est réservé aux abonnés.
    Ce contenu est réservé aux abonnés.
    Vous recevez cet e-mail parce que vous êtes inscrit à ….
    Soutenez notre journalisme.
    Suscríbete a nuestro boletín.
    Suscríbase a nuestro boletín.
    Suscríbete a nuestra newsletter.
    Recibe las noticias en tu correo.
    Puedes darte de baja en cualquier momento.
    Gracias por suscribirte.
    Este contenido es exclusivo para suscriptores.
    Este artículo es solo para suscriptores.
    Apoya nuestro periodismo.
    Iscriviti alla nostra newsletter.
    Iscriviti alla newsletter.
    Puoi annullare l'iscrizione in qualsiasi momento.
    Grazie per esserti iscritto.
    Questo articolo è riservato agli abbonati.
    Contenuto riservato agli abbonati.
    Sostieni il nostro giornalismo.
    Assine a nossa newsletter.
    Inscreva-se na nossa newsletter.
    Assine nossa newsletter.
    Pode cancelar a subscrição a qualquer momento.
    Você pode cancelar a qualquer momento.
    Conteúdo exclusivo para assinantes.
    Este conteúdo é exclusivo para assinantes.
    Meld u aan voor onze nieuwsbrief.
    Schrijf je in voor onze nieuwsbrief.
    U kunt zich op elk moment afmelden.
    Je kunt je op elk moment uitschrijven.
    Dit artikel is alleen voor abonnees.
    Zapisz się do naszego newslettera.
    Zapisz się na newsletter.
    Możesz zrezygnować w każdej chwili.
    Artykuł dostępny tylko dla subskrybentów.
    Подпишитесь на нашу рассылку.
    Подписывайтесь на наш канал.
    Подписывайтесь на нас.
    Вы можете отписаться в любой момент.
    Материал доступен только подписчикам.
    Підпишіться на нашу розсилку.
    Підписуйтесь на наш канал.
    ニュースレターに登録してください。
    この記事は有料会員限定です。
    この記事は会員限定です。
    订阅我们的新闻通讯。
    本文为付费内容。
    뉴스레터를 구독하세요.
    اشترك في نشرتنا الإخبارية.
    Bültenimize abone olun.
    İstediğiniz zaman abonelikten çıkabilirsiniz.
    Prenumerera på vårt nyhetsbrev.
    Du kan avsluta prenumerationen när som helst.
    Artikeln är låst för prenumeranter.
    Tilmeld dig vores nyhedsbrev.
    Du kan til enhver tid afmelde dig.
    Artiklen er kun for abonnenter.
    Meld deg på vårt nyhetsbrev.
    Tilaa uutiskirjeemme.
    Přihlaste se k odběru našeho newsletteru.
    Odhlásit se můžete kdykoli.
    Kdykoli se můžete odhlásit.
    Iratkozzon fel hírlevelünkre!
    Abonează-te la newsletterul nostru.
    Εγγραφείτε στο newsletter μας.
  `,
  comments: `
    Comments are closed.
    Comments are closed!
    Comments are now closed.
    Comments are off for this post.
    Comments are disabled.
    Comments are turned off.
    Comments are moderated.
    Comments are moderated. Please keep them civil.
    Comments are subject to moderation.
    Commenting is closed.
    Commenting on this article is closed.
    Comments for this article are closed.
    There are no comments yet.
    No comments yet.
    Be the first to comment.
    Be the first to comment!
    Be the first to leave a comment.
    Leave a comment below.
    Let us know in the comments.
    Let us know what you think in the comments below.
    Join the conversation.
    Join the discussion.
    You must be logged in to post a comment.
    You must log in to post a comment.
    You must be logged in to comment.
    Please log in to comment.
    Sign in to comment.
    Log in to leave a comment.
    Comments have been closed on this article.
    What do you think?
    Die Kommentare sind geschlossen.
    Kommentare sind geschlossen.
    Die Kommentarfunktion ist geschlossen.
    Die Kommentarfunktion ist deaktiviert.
    Sie müssen angemeldet sein, um zu kommentieren.
    Schreiben Sie den ersten Kommentar.
    Diskutieren Sie mit.
    Les commentaires sont fermés.
    Les commentaires sont modérés.
    Soyez le premier à commenter.
    Réagissez !
    Vous devez être connecté pour commenter.
    Vous devez vous connecter pour publier un commentaire.
    Los comentarios están cerrados.
    Sé el primero en comentar.
    Debes iniciar sesión para comentar.
    Los comentarios están desactivados.
    I commenti sono chiusi.
    Sii il primo a commentare.
    Devi essere connesso per inviare un commento.
    Os comentários estão encerrados.
    Os comentários estão fechados.
    Seja o primeiro a comentar.
    Reacties zijn gesloten.
    De reacties zijn gesloten.
    Wees de eerste die reageert.
    Komentowanie jest wyłączone.
    Możliwość komentowania jest wyłączona.
    Bądź pierwszy.
    Комментарии закрыты.
    Комментарии отключены.
    Коментарі закрито.
    コメントは受け付けていません。
    评论已关闭。
    댓글이 닫혀 있습니다.
    댓글이 닫혔습니다.
    댓글 작성이 마감되었습니다.
    التعليقات مغلقة.
    Yorumlar kapalı.
    Yorumlar kapatılmıştır.
    Kommentarer är avstängda.
    Kommentarerna är stängda.
    Kommentarsfältet är stängt.
    Kommentarer er lukket.
    Kommentarer er stengt.
    Kommentointi on suljettu.
    Komentáře jsou uzavřeny.
    A hozzászólások le vannak zárva.
    Τα σχόλια είναι κλειστά.
  `,
  form: `
    Your email address will not be published.
    Your e-mail address will not be published.
    Your email address will not be published. Required fields are marked.
    Required fields are marked.
    Required fields are marked with an asterisk.
    All fields are required.
    This field is required.
    Save my name, email, and website in this browser for the next time I comment.
    Notify me of new posts by email.
    Notify me of new comments via email.
    Notify me of followup comments via e-mail.
    This site uses Akismet to reduce spam. Learn how your comment data is processed.
    This site uses Akismet to reduce spam. Learn how your comment data is processed
    Deine E-Mail-Adresse wird nicht veröffentlicht.
    Ihre E-Mail-Adresse wird nicht veröffentlicht.
    Erforderliche Felder sind mit * markiert.
    Erforderliche Felder sind markiert.
    Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.
    Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.
    Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser speichern, bis ich wieder kommentiere.
    Votre adresse e-mail ne sera pas publiée.
    Votre adresse de messagerie ne sera pas publiée.
    Les champs obligatoires sont indiqués avec *.
    Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *.
    Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
    Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur comment les données de vos commentaires sont utilisées.
    Tu dirección de correo electrónico no será publicada.
    Los campos obligatorios están marcados con *.
    Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *.
    Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.
    Il tuo indirizzo email non sarà pubblicato.
    I campi obbligatori sono contrassegnati *.
    Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *.
    O seu endereço de e-mail não será publicado.
    O seu endereço de email não será publicado.
    Campos obrigatórios são marcados com *.
    Je e-mailadres wordt niet gepubliceerd.
    Het e-mailadres wordt niet gepubliceerd.
    Vereiste velden zijn gemarkeerd met *.
    Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
    Twój adres e-mail nie zostanie opublikowany.
    Wymagane pola są oznaczone *.
    Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
    Ваш адрес email не будет опубликован.
    Обязательные поля помечены *.
    Ваш адрес email не будет опубликован. Обязательные поля помечены *.
    メールアドレスが公開されることはありません。
    您的电子邮箱地址不会被公开。
    您的邮箱地址不会被公开。
    E-posta hesabınız yayımlanmayacak.
    Din e-postadress kommer inte publiceras.
    Din e-mailadresse vil ikke blive publiceret.
    Vaše e-mailová adresa nebude zveřejněna.
    لن يتم نشر عنوان بريدك الإلكتروني.
    이메일 주소는 공개되지 않습니다.
  `,
  share: `
    Share this story!
    Share this article!
    Share this post!
    Share this page.
    Share this story, choose your platform!
    Share with your friends!
    Like us on Facebook!
    Follow us on Twitter!
    Follow us on Facebook.
    Like this article? Share it!
    Click to share on ….
    Click here to print.
    Be the first of your friends to like this.
    Be the first to like this.
    Teilen Sie diesen Artikel!
    Folgen Sie uns auf ….
    Partagez cet article !
    Suivez-nous sur ….
    ¡Comparte este artículo!
    Comparte esta noticia.
    Síguenos en ….
    Condividi questo articolo!
    Seguici su ….
    Compartilhe esta notícia.
    Deel dit artikel!
    Udostępnij ten artykuł.
    Поделитесь с друзьями!
    Поделиться в соцсетях.
  `,
  footer: `
    All rights reserved.
    All Rights Reserved.
    All content is protected by copyright.
    This material may not be published, broadcast, rewritten or redistributed.
    This material may not be published, broadcast, rewritten, or redistributed without permission.
    Reproduction in whole or in part is prohibited.
    Reproduction without permission is prohibited.
    No part of this site may be reproduced without permission.
    Powered by ….
    Proudly powered by ….
    Theme by ….
    Republish our articles for free, online or in print.
    The views expressed are those of the author.
    The post … first appeared on ….
    The post … appeared first on ….
    This article first appeared on ….
    Alle Rechte vorbehalten.
    Nachdruck verboten.
    Tous droits réservés.
    Reproduction interdite.
    Todos los derechos reservados.
    Prohibida su reproducción total o parcial.
    Tutti i diritti riservati.
    Riproduzione riservata.
    Todos os direitos reservados.
    Alle rechten voorbehouden.
    Wszelkie prawa zastrzeżone.
    Wszystkie prawa zastrzeżone.
    Все права защищены.
    Всі права захищено.
    版权所有。
    版權所有。
    無断転載を禁じます。
    무단 전재 및 재배포 금지.
    جميع الحقوق محفوظة.
    Tüm hakları saklıdır.
    Alla rättigheter förbehållna.
    Alle rettigheder forbeholdes.
    Alle rettigheter reservert.
    Kaikki oikeudet pidätetään.
    Všechna práva vyhrazena.
    Minden jog fenntartva.
    Toate drepturile rezervate.
    Με επιφύλαξη παντός δικαιώματος.
  `,
  site: `
    Your browser does not support the audio element.
    Your browser does not support the video tag.
    Your browser does not support the video element.
    Your browser does not support iframes.
    Your browser does not support JavaScript.
    Please enable JavaScript.
    Please enable JavaScript to view this page.
    Please enable JavaScript to view the comments powered by Disqus.
    To play this video you need to enable JavaScript in your browser.
    JavaScript is disabled.
    This video is not available.
    This video is unavailable.
    This content is not available.
    This content is not available in your region.
    This content is not available due to your privacy preferences.
    We cannot show you this embed because of your cookie choices.
    Sie müssen JavaScript aktivieren, um dieses Video abzuspielen.
    Bitte aktivieren Sie JavaScript.
    Ihr Browser unterstützt dieses Video nicht.
    Mit Ihrer Zustimmung binden wir hier ein externes Angebot ein.
    An dieser Stelle finden Sie einen externen Inhalt von ….
    Votre navigateur ne prend pas en charge la lecture de vidéos.
    Tu navegador no soporta la reproducción de vídeo.
    Este contenido no se muestra porque no has aceptado las cookies.
    Il tuo browser non supporta il video.
    Seu navegador não suporta o vídeo.
    Uw browser ondersteunt deze video niet.
    Twoja przeglądarka nie obsługuje wideo.
    Ваш браузер не поддерживает видео.
  `,
  advert: `
    This is a paid advertisement.
    This article contains affiliate links.
    This post contains affiliate links.
    We may earn a commission if you buy through our links.
    We may earn a commission from links on this page.
    If you buy something through our links, we may earn a commission.
    Story continues below.
    Article continues below.
    Advertisement. Scroll to continue.
    Scroll down to continue.
    Diese Anzeige wird Ihnen präsentiert von ….
    Der Artikel geht unter der Anzeige weiter.
    La suite après la publicité.
    Prices taken at time of publishing. Check for latest price.
    Prices may vary.
  `,
};

/** Lines that have the words of pages and are the author’s all the same: how a serial ends. */
export const authorsOwn = `
  To be continued
  To be concluded
  Fortsetzung folgt
  À suivre
  Continuará
  Continua
  Continua…
  Continuação
  Wordt vervolgd
  Ciąg dalszy nastąpi
  Продолжение следует
  Далі буде
  Продовження буде
  未完待续
  未完待續
  待续
  つづく
  続く
  계속
  يتبع
  Devam edecek
  Fortsättning följer
  Fortsættes
  Fortsettelse følger
  Jatkuu
  Pokračování příště
  Folytatjuk
  Va urma
  Συνεχίζεται
`;

/**
 * Words by which a page speaks to its reader: you, your. In scripts without spaces they are found anywhere in the line.
 */
export const toReader = `
  you your yours
  sie ihr ihre ihrem ihren ihrer ihnen du dir dich dein deine deinen deiner
  vous votre vos
  usted su sus tu tus te
  vi vostro vostra tuo tua tuoi tue
  você seu sua seus suas teu tua
  u uw je jouw jullie
  twój twoja twoje twojego twojej państwa
  вы вас вам ваш ваша ваше ваши вашу вашего
  ви вас вам ваш ваша ваше ваші
  du dig din ditt dina dit dine deres
  te teidän sinun
  vy vás vám váš vaše
  ön önnek
  vă dumneavoastră
  σας
  siz sizin size
  بريدك تجربتك لك
  귀하 귀하의 당신의
  あなた お客様 您 你 你的
`;

/** Words by which a page speaks of itself: we, our, this site. In scripts without spaces they are found anywhere in the line. */
export const ofPage = `
  we our us site website
  wir uns unser unsere unseren unserem unserer seite website webseite
  nous notre nos site
  nosotros nuestro nuestra nuestros nuestras sitio web
  noi nostro nostra nostri nostre sito
  nós nosso nossa nossos nossas site
  wij we ons onze site website
  my nasz nasza nasze naszego naszej naszych strona witryna serwis
  мы наш наша наше наши нашу нашей нашего сайт
  ми наш наша наше наші нашу нашої сайт
  vi vår vårt våra vores vort nettsiden webbplatsen hjemmeside
  me meidän sivusto
  my náš naše našeho naší stránka stránky web
  mi a mi weboldal oldal
  noi nostru noastră site
  εμείς μας εσείς ιστότοπος σελίδα
  biz bizim sitemiz sitemizde site
  نحن موقعنا نشرتنا
  우리 저희 사이트 웹사이트 웹사이트는
  当サイト 本サイト 私たち 我们 我們 本网站 本站
`;
