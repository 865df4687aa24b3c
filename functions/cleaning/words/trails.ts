/** Where a trail of links begins (“Home › News › Politics”), and what stands before it. */

/** The first page of a site, as trails call it. */
export const homes = `
  Home | Homepage | Home page | Front page | Startseite | Start | Hauptseite | Accueil | Page d'accueil | Inicio | Portada | Página principal |
  Homepage | Pagina iniziale | Início | Inicial | Página inicial | Capa | Voorpagina | Startpagina | Strona główna | Główna | Главная |
  Главная страница | Головна | Головна сторінка | Ana Sayfa | Anasayfa | 首页 | 首頁 | 网站首页 | 主页 | 主頁 | ホーム | トップ | トップページ |
  HOME | TOP | 홈 | 메인 | الرئيسية | الصفحة الرئيسية | Hem | Startsida | Hjem | Forside | Forsiden | Etusivu | Domů | Úvod | Hlavní stránka |
  Domov | Úvodná stránka | Acasă | Prima pagină | Αρχική | Αρχική σελίδα | Főoldal | Kezdőlap | Címlap | Beranda | Trang chủ | Начало |
  Начална страница | Naslovnica | Naslovna | Početna | Inici | Portada | Pàgina principal | خانه | صفحه اصلی | صفحه نخست | עמוד הבית |
  דף הבית | ראשי | होम | मुख्य पृष्ठ | मुखपृष्ठ | หน้าแรก | หน้าหลัก
`;

/** “You are here”, before a trail and a colon. */
export const heres = `
  You are here | You're here | Sie sind hier | Du bist hier | Sie befinden sich hier | Vous êtes ici | Estás aquí | Está aquí |
  Usted está aquí | Se encuentra en | Sei qui | Ti trovi in | Ti trovi qui | Você está aqui | Você está em | U bent hier | Je bent hier |
  Jesteś tutaj | Jesteś w | Вы здесь | Вы находитесь здесь | Ви тут | Buradasınız | 您的位置 | 当前位置 | 您现在的位置 | 您当前的位置 | 所在位置 |
  您的位置是 | 目前位置 | 現在位置 | 現在地 | 현재 위치 | 현재위치 | أنت هنا | Du är här | Du er her | Olet tässä | Olet täällä | Jste zde |
  Nacházíte se zde | Nachádzate sa tu | Ești aici | Te afli aici | Βρίσκεστε εδώ | Είστε εδώ | Ön itt van | Jelenlegi hely |
  Anda di sini | Anda berada di sini | Bạn đang ở đây | Вие сте тук | Nalazite se ovdje | Ets aquí | Sou aquí | شما اینجا هستید |
  אתה כאן | אתם נמצאים כאן | आप यहाँ हैं | आप यहां हैं | คุณอยู่ที่นี่
`;
