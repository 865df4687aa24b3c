import type { Pack } from '../word-classes.ts';

export const czech: Pack = {
  language: 'cs',
  plain: `a i v ve na s se z ze k ke o od do po za před přes pro bez pod nad při mezi nebo ale že který která
    které jak když kde kdo co to ten ta te toho této tomto je jsou byl byla bylo být není ne si ho jej jeho její
    jejich mu nás nám náš naše naši našeho vás vám váš vaše vaši svůj své já ty on ona my vy oni tak už také ještě
    jen více může všechny vše každý zde tu až by můžete můžeme`,
  previous: 'předchozí předešlý zpět starší',
  next: 'další následující dále novější pokračovat pokračuje',
  piece: `článek články článku článků zpráva zprávy příspěvek příspěvky stránka stránky příběh příběhy kapitola
    video videa fotografie foto díl rozhovor reportáž téma témata komentář recept recepty podcast text strana
    strany`,
  more: 'více další jiné nejnovější poslední související podobné doporučené doporučujeme oblíbené nejčtenější čtené také mohlo zajímat líbit tématu tip tipy redakce výběr nejčastěji',
  read: 'čtěte přečtěte číst přečíst podívejte sledujte poslechněte objevte klikněte zobrazit',
  share:
    'sdílet sdílejte sdílení tisk vytisknout uložit kopírovat zkopírovat odkaz poslat odeslat tweetnout příteli přátelům oblíbených poslechnout líbí',
  join: `odebírat odebírejte přihlásit přihlaste přihlaš registrovat registrujte sledujte získejte dostávejte
    podpořte podpořit staňte stáhněte vyzkoušejte děkujeme zanechte přidejte přidat napište napsat komentovat
    nezmeškejte zadejte předplaťte diskutujte odhlásit přispět kanál`,
  letter: `odebírat odebírejte předplaťte newsletter newsletteru zpravodaj schránka schránky upozornění předplatné
    předplatitel člen členství odběr odběru odhlásit žurnalistiku přispět`,
  offer: `zdarma denně každý týden měsíc den nyní teď dnes neomezený přímo exkluzivní nejlepší nejdůležitější
    zprávy první digitální kč pátek účet aplikace aplikaci kanál komunita přístup novinky e mail uzavřeny uzavřené
    kdykoli nezávislou`,
  cookie: 'cookie cookies',
  choice: `přijmout přijímám souhlasím odmítnout nastavení spravovat povolit pokračovat zavřít rozumím všechny vše pouze
    nezbytné uložit více informací ano ne ok upravit souhlas soukromí`,
  usage: `používá používáme používají používání využívá využíváme web webu webové stránky stránek zlepšit zlepšení
    zážitek partneři data údaje údajů obsah obsahu reklamy personalizaci analyzovat analýzu návštěvnosti zásady
    informace zařízení služby služeb nejlepší soubory souborů prohlížení zlepšili prostředí abychom vážíme`,
  advert: 'reklama reklamy inzerce inzerát sponzorováno komerční reklamou',
  comment: `komentář komentáře komentářů komentovat odpověď odpovědi odpovědět diskuse diskuze diskusi přidání`,
  form: `adresa emailová e mail nebude zveřejněna vyžadované povinné pole informace označeny jméno web heslo
    uživatelské zapomenuté přihlášení přihlášen odeslat účet registrovat mailová`,
  legal: 'práva vyhrazena autorská copyright šíření zakázáno vydavatel',
  clause: 'všechna',
  footer: `kontakt kontakty redakce ochrana osobních údajů podmínky obchodní zásady cookies inzerce reklama mapa
    předplatné nás chybu nahlásit`,
  topic: 'štítky štítek témata téma klíčová slova kategorie rubrika tagy',
  count:
    'čtení aktualizováno publikováno vydáno zobrazení zhlédnutí sdílení komentářů přečtení naposledy upraveno doba',
  unit: 'minuta minuty minut min hodina hodiny hodin sekund den dny dní týden týdny týdnů měsíc měsíce rok let před',
  date: `ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen
    červenec srpen říjen listopad prosinec pondělí úterý středa čtvrtek pátek sobota neděle včera dnes`,
  site: `domů menu hledat vyhledat vyhledávání navigace přihlásit odhlásit rubriky nahoru stránku hlavní obsahu`,
  common: `úvod hlavní stránka obsah obsahu přejít nahoru zpět zavřít otevřít zobrazit skrýt účet profil košík nás
    užití použití kariéra nápověda tisk webu archiv předplatné`,
  wall: `chyba stránka nenalezena nalezena bohužel omlouváme existuje přesunuta smazána adresa server přístup odepřen
    zakázán nedostupná dočasně povolte prohlížeč ověření člověk robot údržba zkuste později hledaná`,
  network: 'facebooku twitteru instagramu',
};
