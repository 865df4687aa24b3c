import type { Pack } from '../word-classes.ts';

export const polish: Pack = {
  language: 'pl',
  plain: `aby i a o u w z ze na do od po za przed przez dla bez pod nad przy między oraz lub albo ale że który
    która które jak gdy gdzie kiedy czy to ten ta te tego tej tym tych jest są był była było być nie się go jej
    jego ich mu nas nam nasz nasza nasze naszego naszej naszych twój twoja twoje twojej swój swoje ja ty on ona my
    wy oni co kto tak już też także jeszcze tylko więcej może wszystkie wszystko każdy tu możesz możecie`,
  previous: 'poprzedni poprzednia poprzednie poprz wstecz wróć starsze cofnij',
  next: 'następny następna następne nast dalej kolejny kolejna nowsze dalsza ciąg',
  piece: `artykuł artykuły artykułu artykułów wpis wpisy wiadomość wiadomości strona strony historia historie
    rozdział wideo film zdjęcie zdjęcia odcinek post posty materiał materiały temat tematy reportaż wywiad
    felieton przepis przepisy galeria podcast news newsy tekst teksty aktualności publikacje część części`,
  more: `więcej inne inny ostatnie najnowsze najnowszy powiązane podobne polecane polecamy popularne
    najpopularniejsze najczęściej czytane oglądane komentowane również także zainteresować zainteresuje spodobać
    przeczytaj temat temacie wybór redakcji redakcja warto zobacz cię`,
  read: `czytaj przeczytaj czytać zobacz zobaczyć obejrzyj oglądaj posłuchaj sprawdź dowiedz kliknij poznaj odkryj`,
  share: `udostępnij udostępnianie podziel drukuj wydrukuj wyślij zapisz kopiuj skopiuj skopiowano link tweetnij polub
    poleć schowek posłuchaj mailem obserwuj`,
  join: `newsletter skrzynka skrzynkę subskrybuj zapisz zasubskrybuj dołącz zarejestruj obserwuj śledź otrzymuj
    odbieraj wesprzyj wspieraj zostań pobierz wypróbuj dziękujemy dziękuję zostaw dodaj napisz skomentuj opublikuj
    przegap bądź kup włącz weź wpisz podaj aktywuj zaloguj zapisać zrezygnować wypisać zapisuję aby kanał kanału`,
  letter: `subskrybuj zasubskrybuj newsletter newslettera newsletterem skrzynka skrzynkę powiadomienia powiadomień
    powiadomienie prenumerata prenumeratę prenumeraty subskrypcja subskrypcję subskrypcji członek członkiem
    zrezygnować wypisać patronem dziennikarstwo`,
  offer: `bezpłatny bezpłatnie darmowy za darmo codziennie codzienny tydzień tygodniowy miesiąc dzień rano teraz
    dziś dzisiaj nieograniczony bezpośrednio prosto ekskluzywne najlepsze najważniejsze wiadomości historie nic
    każdy pierwszy cyfrowa niezależne zł piątek poniedziałek niedzielę sobotę bieżąco swoją konto aplikacja
    aplikację kanał kanału społeczność społeczności dostęp dziennikarstwo mail email możliwość została wyłączona
    wyłączone zamknięte każdej chwili`,
  cookie: 'cookie cookies ciasteczka ciasteczek ciasteczkach rodo',
  choice: `akceptuję akceptuj zaakceptuj zaakceptować odrzuć odrzucam odrzucić ustawienia preferencje opcje zarządzaj
    zezwól kontynuuj zamknij rozumiem zgadzam wszystkie wszystko tylko niezbędne zapisz więcej informacji tak nie ok
    dostosuj przejdź zmień serwisu zgoda zgody zgodę prywatność prywatności`,
  usage: `najlepszą jakość korzystasz używa używamy używają używać wykorzystuje wykorzystujemy korzysta korzystamy
    korzystanie korzystając strona strony stronie stron serwis serwisu serwisie witryna witryny plików pliki
    poprawić doświadczenie doświadczenia przeglądania przeglądarki partnerzy partnerami danych dane osobowe
    osobowych treści reklamy reklam personalizowane personalizacji analizować analizy ruch polityka polityce
    polityki informacje informacji urządzeniu technologii podobnych celach celu usług usługi najlepsze zapewnić
    użytkownik użytkownika dalsze oznacza zgodę szanujemy`,
  advert: `reklama reklamy reklam ogłoszenie ogłoszenia sponsorowany sponsorowane promocja advertorial reklamą`,
  comment: `komentarz komentarze komentarzy komentarza komentuj skomentuj odpowiedź odpowiedzi odpowiedz dyskusja
    dyskusji komentować komentowania`,
  form: `adres e mail email opublikowany wymagane pola pole oznaczone imię nazwa strona hasło użytkownika
    zapomniałeś zaloguj zalogowany logowanie wyślij konto zarejestruj zostanie podaj wpisz twój zapisuję`,
  legal: 'prawa zastrzeżone wszelkie copyright autorskie kopiowanie zabronione wydawca',
  footer: 'kontakt regulamin polityka prywatności dostępność warunki nota prawna faq nas redakcja błąd zgłoś',
  topic: 'tagi tag tematy temat kategorie kategoria słowa kluczowe etykiety opublikowano',
  count: `czytania aktualizacja zaktualizowano opublikowano wyświetleń wyświetlenia odsłon udostępnień komentarzy data dodano
    ostatnia zmodyfikowano czas`,
  unit: 'minuta minuty minut min godzina godziny godzin godz sekund dzień dni tydzień tygodni miesiąc miesięcy rok lat temu czas',
  date: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec
    kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa czwartek piątek sobota
    niedziela wczoraj dzisiaj`,
  site: 'główna menu szukaj wyszukaj wyszukiwarka nawigacja zaloguj wyloguj góry górę głównej treści',
  common: `nas redakcja cookies reklama kariera praca pomoc prasa zespół mapa archiwum prenumerata korzystania informacje
    treści przejdź góry góra powrót wróć zamknij otwórz pokaż ukryj działy konto profil koszyk startowa strona
    znajomym znajomemu lubię pobierz otwiera oknie nowym`,
  wall: `błąd strona znaleziona znaleziono przepraszamy istnieje przeniesiona usunięta adres serwer serwera dostęp
    zabroniony odmowa niedostępna tymczasowo włącz przeglądarka sprawdzanie człowiekiem robot konserwacja spróbuj
    później szukasz szukana`,
  network: 'facebooku twitterze instagramie linkedinie whatsappie',
  homes: 'Strona główna | Główna | Start',
  heres: 'Jesteś tutaj | Jesteś w | Jesteś tu | Tu jesteś',
  wordings: {
    photo: {
      label: `?Galeria | ?Galeria zdjęć | Zobacz galerię | Zobacz galerię zdjęć | Zobacz zdjęcia | Zobacz więcej zdjęć
        | Zobacz wszystkie zdjęcia | ?Więcej zdjęć | Obejrzyj galerię | Przejdź do galerii | Otwórz galerię | Zamknij
        galerię | Powiększ zdjęcie | Kliknij, aby powiększyć | Kliknij, żeby powiększyć | ?Zdjęcie # z # | ?# z # | ?#
        zdjęć | ?# zdjęcia | Następne zdjęcie | Poprzednie zdjęcie | ?Pełny ekran | Tryb pełnoekranowy | Pokaż podpis |
        Ukryj podpis | Pobierz zdjęcie | ?Pokaz slajdów | Przewiń, aby zobaczyć więcej | ?Powiększ | Na pełnym ekranie
        | ?Wszystkie zdjęcia`,
    },
    player: {
      label: `Odtwórz wideo | Obejrzyj wideo | Obejrzyj film | Odtwórz film | ?Odtwórz | ?Odtwarzaj | ?Wycisz | Włącz dźwięk |
        Wyłącz dźwięk | Posłuchaj artykułu | Odsłuchaj artykuł | Posłuchaj tego artykułu | ?Posłuchaj | Wczytywanie
        wideo | Ładowanie wideo | Pomiń reklamę | Następny film | Następne wideo | Zobacz także wideo | Więcej filmów |
        Prędkość odtwarzania | ?Napisy | ?Jakość | ?Głośność | ?Autoodtwarzanie | Czas trwania # | Oglądaj na żywo |
        Dalej oglądaj | Zobacz wideo | Posłuchaj podcastu | Powiązane filmy | ?Transmisja na żywo | Odtwarzacz wideo`,
      sentence: `Twoja przeglądarka nie obsługuje wideo | Twoja przeglądarka nie obsługuje odtwarzania wideo |
        Twoja przeglądarka nie obsługuje elementu audio | Twoja przeglądarka nie obsługuje HTML5 |
        To wideo jest niedostępne | Ten film jest niedostępny | Nie można odtworzyć filmu |
        Nie udało się załadować wideo | Włącz JavaScript, aby obejrzeć wideo | Wystąpił błąd podczas odtwarzania`,
    },
    embed: {
      label: `Wyświetl ten post na Instagramie | Zobacz ten post na Instagramie | Zobacz na Instagramie | Zobacz na Facebooku
        | Zobacz na Twitterze | Zobacz na X | Zobacz na YouTube | Post udostępniony przez * | ?Tweet użytkownika * |
        Treść zewnętrzna | Załaduj treść | Pokaż treść | Zobacz większą mapę | Wyświetl większą mapę | ?Ankieta | Oddaj
        głos | Zobacz wyniki | Pobierz dane | Osadź wideo | ?Osadź`,
      sentence: `Aby zobaczyć tę treść, zaakceptuj pliki cookie | Ta treść pochodzi z zewnętrznego serwisu |
        Treść niedostępna z powodu ustawień plików cookie`,
    },
    continues: {
      label: `Czytaj dalej | Czytaj dalej pod reklamą | Czytaj więcej | Czytaj całość | Czytaj cały artykuł |
        Przeczytaj cały artykuł | Ciąg dalszy pod reklamą | Dalszy ciąg artykułu pod reklamą |
        Dalsza część artykułu pod reklamą | Dalsza część tekstu pod reklamą | Dalsza część tekstu pod wideo |
        Dalsza część artykułu pod wideo | Dalsza część artykułu pod materiałem wideo |
        Dalsza część tekstu znajduje się pod wideo | Dalszy ciąg tekstu pod reklamą | Reszta artykułu pod reklamą |
        Artykuł jest kontynuowany pod reklamą | Tekst kontynuowany pod zdjęciem | ?Zwiń | ?Rozwiń | Rozwiń tekst |
        Pokaż więcej | Ciąg dalszy na stronie # | Dokończenie na stronie # | Dokończenie ze strony #`,
    },
    wrapper: {
      label: `Zobacz w przeglądarce | Otwórz w przeglądarce | Wyświetl w przeglądarce | Zobacz tę wiadomość w
        przeglądarce | Wyświetl wersję online | Wypisz się | Wypisz się z newslettera | Zrezygnuj z subskrypcji |
        Anuluj subskrypcję | Zmień preferencje | Zarządzaj preferencjami | Zarządzaj subskrypcją | Prześlij znajomemu |
        Przekaż znajomemu | Poprzednie wydania | {Zobacz;Otwórz;Wyświetl;Czytaj} {ten e-mail;tego maila;tę
        wiadomość;newsletter;ten newsletter} {w przeglądarce;online;w swojej przeglądarce} | {Zobacz;Wyświetl;Czytaj}
        {wersję online;wersję przeglądarkową;online} | {Wypisz się;Zrezygnuj;Rezygnacja;Wypisz mnie} {z newslettera;z
        subskrypcji;z listy;tutaj;z listy mailingowej} | {Anuluj;Zmień;Zarządzaj;Zaktualizuj;Edytuj} {subskrypcję;swoje
        preferencje;preferencje;subskrypcją;swoimi preferencjami;dane;swoje dane;ustawienia newslettera} |
        {Prześlij;Przekaż;Wyślij} {dalej;newsletter znajomemu;tę wiadomość znajomemu;koledze} | {Poprzednie;Archiwalne}
        {newslettery;numery;wydania} | Archiwum {newsletterów;newslettera} | ?Newsletter nr # | ?{Zmień;Edytuj} dane`,
      sentence: `Nie widzisz poprawnie tej wiadomości? | Jeśli wiadomość nie wyświetla się poprawnie, kliknij tutaj |
        Otrzymujesz tę wiadomość, ponieważ zapisałeś się na * | Otrzymałeś tę wiadomość, ponieważ zapisałeś się na * |
        Otrzymujesz tego maila, ponieważ * | ?Ta wiadomość została wysłana na adres * | Jeśli nie chcesz otrzymywać
        newslettera, kliknij tutaj | Nie chcesz otrzymywać naszych wiadomości? | Prosimy nie odpowiadać na tę wiadomość
        | Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać |
        {Otrzymujesz;Otrzymałeś;Otrzymałaś;Otrzymałeś/aś;Dostajesz} {tę wiadomość;ten e-mail;tego maila;ten
        newsletter;tego e-maila}, {ponieważ;bo;gdyż} … | {Ten e-mail;Ten newsletter} został wysłany na adres * | {Jeśli
        nie chcesz;Nie chcesz;Jeżeli nie chcesz;Jeśli nie chcesz już} {otrzymywać;dostawać} {newslettera;naszych
        wiadomości;tych wiadomości;więcej wiadomości;od nas wiadomości;naszego newslettera}{; …} | {Jeśli;Jeżeli}
        {wiadomość;ta wiadomość;e-mail;newsletter} {nie wyświetla się;wyświetla się}
        {poprawnie;prawidłowo;niepoprawnie;nieprawidłowo}{; …} | {Masz problem;Problem;Problemy} z
        {wyświetleniem;odczytaniem;wyświetlaniem} {tej wiadomości;tego e-maila;newslettera;wiadomości}{; …} | {Ktoś
        przesłał Ci;Dostałeś;Znajomy przesłał Ci} ten newsletter{; …} | {Podoba;Podobał} Ci się ten newsletter{; …} |
        {Możesz;W każdej chwili możesz} {wypisać się;zrezygnować z subskrypcji;wypisać się z newslettera} {w każdej
        chwili;tutaj;} | Aby {się wypisać;zrezygnować z subskrypcji;wypisać się z newslettera}, {kliknij tutaj;kliknij}`,
    },
    paywall: {
      label: `Tylko dla subskrybentów | Tylko dla prenumeratorów | Dla subskrybentów | Artykuł dla subskrybentów |
        Artykuł premium | Subskrybuj, aby czytać dalej | Zaloguj się, aby czytać dalej | Zaloguj się, aby przeczytać |
        Wykup dostęp | Kup dostęp | Kup subskrypcję | Kup prenumeratę | Masz już konto? Zaloguj się | Masz już
        subskrypcję? Zaloguj się | Jesteś już subskrybentem? Zaloguj się | Nie masz konta? Zarejestruj się | Załóż
        darmowe konto | Załóż konto | Wypróbuj za darmo | Sprawdź ofertę | Zobacz ofertę | # zł za miesiąc | # zł
        miesięcznie | ?Nie teraz | ?Może później | Treść dla subskrybentów | Masz już subskrypcję? | Masz prenumeratę?
        Zaloguj się | Nie masz konta? | Zarejestruj się, aby czytać dalej | Wykup subskrypcję | Odblokuj artykuł |
        Zobacz oferty | Zobacz ofertę subskrypcji | Czytaj bez ograniczeń | ?Dostęp cyfrowy`,
      sentence: `Ten artykuł jest dostępny tylko dla subskrybentów | Artykuł dostępny tylko dla prenumeratorów |
        Ten tekst przeczytasz tylko z prenumeratą | Treść dostępna dla subskrybentów |
        Dalsza część artykułu dostępna dla subskrybentów | Pozostało # % artykułu | Pozostało # % tekstu |
        To jest treść premium | Uzyskaj nieograniczony dostęp | Wykorzystałeś limit darmowych artykułów |
        Wykorzystałeś limit bezpłatnych artykułów w tym miesiącu | Odblokuj dostęp do wszystkich artykułów |
        Możesz zrezygnować w dowolnym momencie | Możesz zrezygnować w każdej chwili | Rezygnujesz kiedy chcesz`,
    },
    app: {
      label: `Pobierz aplikację | Pobierz naszą aplikację | Pobierz bezpłatną aplikację | Pobierz darmową aplikację |
        Otwórz w aplikacji | Czytaj w aplikacji | Pobierz z App Store | Pobierz z Google Play | Pobierz w Google Play |
        Dostępne w App Store | Włącz powiadomienia | ?Zeskanuj kod QR | ?Zainstaluj aplikację | Kontynuuj w aplikacji |
        Kontynuuj w przeglądarce | Dostępne w Google Play | Nasze aplikacje | ?Aplikacja mobilna | ?Aplikacje mobilne |
        Zezwól na powiadomienia | Dodaj do ekranu głównego | Dołącz do nas na WhatsAppie | Obserwuj nasz kanał na
        WhatsAppie | Wersja mobilna | Wersja na komputer | Pełna wersja strony | Oceń aplikację | Pobierz za darmo |
        Pobierz aplikację * | Zainstaluj aplikację * | ?Aplikacja * na telefon | {Pobierz;Ściągnij;Zainstaluj;Wypróbuj}
        {naszą aplikację;naszą aplikację mobilną;naszą darmową aplikację;aplikację mobilną;aplikację za darmo;teraz
        aplikację} | ?{Zainstaluj;Otwórz;Uruchom} aplikację | {Pobierz;Dostępna;Dostępne;Pobierz teraz} {w App Store;w
        Google Play;z App Store;z Google Play;ze Sklepu Play;w AppGallery;w App Store i Google Play} |
        {Czytaj;Otwórz;Zobacz;Słuchaj;Kontynuuj czytanie;Czytaj dalej} w {aplikacji;naszej aplikacji} | ?Zeskanuj {kod
        QR;kod} | Zeskanuj kod QR i pobierz aplikację | {Włącz;Odbieraj;Zezwól na} {powiadomienia push;nasze
        powiadomienia;powiadomienia o newsach} | ?{Włącz;Wyłącz;Odbieraj;Zezwól na} powiadomienia | {Zostań;Kontynuuj}
        {na stronie;w przeglądarce} | {Wersja;Przejdź do wersji} {mobilna;mobilnej;desktopowa;desktopowej;pełna;pełnej}
        | {Dołącz do;Obserwuj} {naszego kanału na WhatsAppie;nasz kanał na WhatsAppie;nas na WhatsAppie;nas na
        Telegramie} | Dodaj do ekranu początkowego | ?Wersja {mobilna;pełna;desktopowa}`,
      sentence: `Pobierz naszą aplikację i bądź na bieżąco | Czytaj nas w aplikacji mobilnej | Włącz powiadomienia i
        nie przegap żadnych wiadomości | Pobierz {aplikację;naszą aplikację}, {aby czytać dalej;aby być na bieżąco;i
        czytaj dalej;żeby być na bieżąco} | Czytaj {ten artykuł;nas} w naszej aplikacji | Chcesz otrzymywać
        powiadomienia? | Nie masz jeszcze naszej aplikacji? | Otrzymuj najważniejsze wiadomości na telefon`,
    },
    print: {
      label: `Wydrukuj artykuł | Drukuj artykuł | Drukuj stronę | Wersja do druku | Wyślij e-mailem | Wyślij znajomemu |
        Zapisz na później | Zapisz artykuł | Dodaj do ulubionych | Dodaj do zakładek | Kopiuj link | Skopiuj link | Link
        skopiowany | Link został skopiowany | Rozmiar tekstu | Wielkość tekstu | Zmień rozmiar tekstu | Większy tekst |
        Mniejszy tekst | Tryb ciemny | Zgłoś błąd | Zgłoś błąd w artykule | Widzisz błąd? Zgłoś | Oceń artykuł |
        ?Skopiowano | Czy artykuł był przydatny? | ?Strona # z # | ?Wydrukuj | Przeczytaj później | Czytaj później |
        Wyślij mailem | Skopiowano link | Rozmiar czcionki | Powiększ tekst | Pomniejsz tekst | Pobierz PDF | Zapisz
        jako PDF | Zauważyłeś błąd? | Znalazłeś błąd? | Tryb jasny | Stały link | Cytuj artykuł | Czy ten artykuł był
        pomocny? | Podaruj artykuł`,
      lead: `Źródło artykułu | Oryginalny artykuł | Adres artykułu | Artykuł pochodzi z`,
      sentence: `Artykuł został wydrukowany ze strony * | Zauważyłeś błąd? Napisz do nas |
        Widzisz błąd? Napisz do nas | Dziękujemy za opinię | Masz dla nas temat? Napisz do nas |
        Masz temat? Napisz do nas`,
    },
    donate: {
      label: `Wesprzyj nas | Wesprzyj naszą pracę | Wspieraj nas | Wpłać darowiznę | Przekaż darowiznę | Przekaż # %
        podatku | Postaw nam kawę | Postaw kawę | Darowizna jednorazowa | Wpłata jednorazowa | Wpłata miesięczna |
        Wybierz kwotę | ?Inna kwota | Zostań patronem | Zostań darczyńcą`,
      sentence: `Wesprzyj niezależne dziennikarstwo | Wspieraj niezależne dziennikarstwo | Każda wpłata się liczy |
        Każda złotówka się liczy | Bez Waszego wsparcia nas nie będzie | Dziękujemy za wsparcie |
        Potrzebujemy Twojego wsparcia | Podoba Ci się ten artykuł? Wesprzyj nas`,
    },
    shop: {
      label: `Dodaj do koszyka | Do koszyka | Kup teraz | Kup na Amazon | Kup na Allegro | Zamów teraz | Sprawdź cenę | Zobacz
        cenę | Porównaj ceny | Zobacz produkt | Zobacz produkty | Darmowa dostawa | Darmowa wysyłka | Produkt dostępny |
        Produkt niedostępny | Dodaj do listy życzeń | Podobne produkty | Produkty powiązane | Opinie klientów | Wybierz
        opcje | Kontynuuj zakupy | Przejdź do kasy | Zobacz koszyk | Przejdź do sklepu`,
      sentence: `Twój koszyk jest pusty | Artykuł zawiera linki afiliacyjne | Artykuł zawiera linki partnerskie |
        Możemy otrzymać prowizję od zakupu`,
    },
    site: {
      label: `Przejdź do treści | Przejdź do głównej treści | Przejdź do zawartości | Przejdź do menu | Przejdź do
        wyszukiwarki | Przejdź do stopki | Przeskocz do treści | Pomiń nawigację | ?Do góry | Wróć na górę | Powrót na
        górę | Powrót do góry | Wróć na stronę główną | Powrót do strony głównej | Strona główna | Otwórz menu |
        Zamknij menu | Rozwiń menu | Zwiń menu | Szukaj w serwisie | Jesteś tutaj | ?Tu jesteś | Moje konto |
        Zapomniałeś hasła? | Nie pamiętasz hasła? | Zapamiętaj mnie | Załaduj więcej | Wczytaj więcej | Pokaż wszystkie
        | Pokaż mniej | Zobacz wszystkie | Wybierz język | Otwiera się w nowym oknie | Otwiera się w nowej karcie |
        Przejdź do nawigacji | Wróć do góry | Na górę strony | ?Jesteś tu | Pokaż menu | Otwórz wyszukiwarkę | Menu
        główne | Nawigacja główna | Mój profil | Utwórz konto | ?Dostępność | Link zewnętrzny | ?Ładowanie | Zmień
        język | ?Stopka | Wyloguj się`,
      sentence: `Włącz JavaScript | Twoja przeglądarka jest nieaktualna | Wyłącz AdBlocka | Proszę czekać`,
    },
    comments: {
      label: `Brak komentarzy | ?# komentarzy | ?# komentarze | ?# komentarz | Komentarze (#) | Dodaj komentarz |
        Napisz komentarz | Zostaw komentarz | Skomentuj artykuł | Zobacz komentarze | Pokaż komentarze | Pokaż
        wszystkie komentarze | Zobacz wszystkie komentarze | Czytaj komentarze | Anuluj pisanie odpowiedzi | Anuluj
        odpowiedź | Opublikuj komentarz | Wyślij komentarz | Najnowsze komentarze | Najstarsze komentarze | ?Od
        najnowszych | ?Od najstarszych | Dołącz do dyskusji | Weź udział w dyskusji | Zaloguj się, aby komentować |
        Zaloguj się, aby dodać komentarz | Zgłoś komentarz | Lubię to | Twój komentarz | ?Co o tym myślisz?`,
      sentence: `Komentowanie jest wyłączone | Możliwość komentowania została wyłączona |
        Możliwość dodawania komentarzy nie jest dostępna | Twój adres e-mail nie zostanie opublikowany |
        Twój adres email nie zostanie opublikowany. Wymagane pola są oznaczone * | Wymagane pola są oznaczone * |
        Musisz się zalogować, aby dodać komentarz | Musisz być zalogowany, aby dodać komentarz |
        Bądź pierwszą osobą, która skomentuje * |
        Zapisz moje dane w tej przeglądarce podczas pisania kolejnych komentarzy |
        Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy |
        Ta strona używa Akismet do redukcji spamu | Powiadom mnie o nowych komentarzach | Daj znać w komentarzach |
        Napisz w komentarzu`,
    },
    form: {
      label: `?Twoje imię | Twój e-mail | Twój adres e-mail | Podaj swój e-mail | Wpisz swój e-mail | Wpisz adres
        e-mail | ?Adres e-mail | Treść wiadomości | Wyślij wiadomość | Pole wymagane | Pola wymagane | Nie jestem
        robotem | Akceptuję regulamin | Akceptuję politykę prywatności`,
      sentence: `To pole jest wymagane | Wszystkie pola są wymagane | Podaj prawidłowy adres e-mail | Dziękujemy za
        wiadomość | Wystąpił błąd | ?Coś poszło nie tak | Spróbuj ponownie | Spróbuj ponownie później | Wyrażam zgodę
        na przetwarzanie moich danych osobowych`,
    },
    readAlso: {
      lead: `Czytaj też | Czytaj także | Czytaj również | Czytaj więcej | Przeczytaj też | Przeczytaj także |
        Przeczytaj również | Zobacz też | Zobacz także | Zobacz również | Zobacz więcej | Sprawdź też | Sprawdź także |
        Polecamy także | Polecamy też | ?Warto przeczytać | ?Polecamy | Obejrzyj też | Obejrzyj także | Powiązane |
        Więcej na ten temat | Posłuchaj też`,
    },
    related: {
      heading: `Czytaj też | Czytaj także | Czytaj również | Zobacz też | Zobacz także | Zobacz również | Przeczytaj
        także | Przeczytaj również | Powiązane artykuły | Powiązane tematy | Powiązane wpisy | Podobne artykuły |
        Podobne wpisy | Polecane artykuły | Polecane dla Ciebie | Najczęściej czytane | Najchętniej czytane |
        Najpopularniejsze artykuły | Najnowsze artykuły | Najnowsze wiadomości | Ostatnie wpisy | Inne artykuły |
        Więcej artykułów | Więcej na ten temat | Więcej na temat | ?Więcej o * | ?Więcej z * | Może Cię zainteresować |
        To może Cię zainteresować | Może Ci się spodobać | Wybrane dla Ciebie | Wybór redakcji | ?Nie przegap | ?Warto
        przeczytać`,
    },
    signUp: {
      label: `Zapisz się do newslettera | Zapisz się na newsletter | Zapisz się na nasz newsletter | Zapisz się |
        Subskrybuj newsletter | Subskrybuj nasz kanał | Subskrybuj kanał | Obserwuj nas |
        Obserwuj nas na Facebooku | Obserwuj nas na Google News | Obserwuj nas w Google News | Obserwuj nas na * |
        Śledź nas na * | Śledź nas | Polub nas na Facebooku | Dołącz do nas na Facebooku | Dołącz do nas |
        Obserwuj autora | Obserwuj temat | Bądź na bieżąco | Otrzymuj powiadomienia`,
      sentence: `Zapisz się i bądź na bieżąco | Zapisz się do naszego newslettera i bądź na bieżąco |
        Otrzymuj najważniejsze wiadomości na swoją skrzynkę | Najważniejsze wiadomości prosto na Twoją skrzynkę |
        Najważniejsze informacje codziennie na Twojej skrzynce | Dziękujemy za zapisanie się |
        Dziękujemy za zapis do newslettera | Zapisując się, akceptujesz regulamin |
        Zapisując się na newsletter, akceptujesz politykę prywatności | Nie przegap żadnego artykułu |
        Bądź na bieżąco! Obserwuj nas w Wiadomościach Google`,
    },
    share: {
      label: `Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij na Facebooku | Udostępnij na Twitterze |
        Udostępnij na X | Udostępnij na WhatsApp | ?Udostępnij na * | ?Udostępnij przez * | Podziel się | Podziel się
        artykułem | Podziel się na Facebooku | Podziel się ze znajomymi | Poleć znajomemu | Poleć artykuł | Kliknij,
        aby udostępnić na * | # udostępnień | Kliknij, aby udostępnić na * (Otwiera się w nowym oknie) | Kliknij, by
        udostępnić na * (Otwiera się w nowym oknie) | Kliknij by wydrukować (Otwiera się w nowym oknie) | Udostępnij
        przez | Podziel się na * | Polub to | {Udostępnij;Podziel się} {na LinkedInie;na Instagramie;na
        Telegramie;przez e-mail;mailem;e-mailem;ten wpis;tę stronę;ten tekst;wpis;link;artykułem;tym artykułem;z
        przyjaciółmi} | {Wyślij;Prześlij} {artykuł;link;na Messengerze;przez WhatsApp;e-mail} | Link skopiowany do
        schowka | Skopiowano do schowka`,
    },
    consent: {
      label: `Akceptuję wszystkie | Zaakceptuj wszystkie | Akceptuj wszystkie | Odrzuć wszystkie | Odrzucam wszystkie |
        Zaakceptuj i przejdź do serwisu | Przejdź do serwisu | Akceptuję i przechodzę do serwisu | Ustawienia
        zaawansowane | Ustawienia plików cookie | Ustawienia cookies | Zarządzaj plikami cookie | Zapisz ustawienia |
        Tylko niezbędne | Zarządzaj zgodami | Ustawienia prywatności | Akceptuj i zamknij | Zaakceptuj wszystko | Odrzuć
        wszystko | Zarządzaj cookies | Zapisz wybór | Tylko niezbędne pliki cookie | ?Nasi partnerzy | ?Zaufani partnerzy
        | ?Zawsze aktywne | Wycofaj zgodę | Dowiedz się więcej o cookies | ?Rozumiem | ?Zgadzam się`,
      sentence: `Ta strona używa plików cookie | Ta strona używa plików cookies |
        Ta strona korzysta z plików cookies | Używamy plików cookie | Używamy plików cookies |
        Szanujemy Twoją prywatność | Dbamy o Twoją prywatność | Twoja prywatność jest dla nas ważna |
        Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies |
        Korzystając ze strony, zgadzasz się na ich użycie | Możesz zmienić ustawienia w każdej chwili`,
    },
    advert: {
      label: `Materiał sponsorowany | Artykuł sponsorowany | Materiał partnera | Materiał promocyjny | Materiał reklamowy |
        Treść sponsorowana | Koniec reklamy | Zamknij reklamę | Reklama zamknie się za # | Partner serwisu | Współpraca
        reklamowa | ?Materiał powstał we współpracy z * | Dlaczego widzę tę reklamę? | Ukryj reklamę | Zgłoś reklamę |
        Linki sponsorowane | Reklama Czytaj dalej`,
    },
    counts: {
      label: `# min czytania | Czas czytania # min | Czas czytania: # minut | Przeczytasz w # minut |
        Przeczytasz w # min | # minut czytania | # wyświetleń | # odsłon | ?# godzin temu | ?# minut temu |
        ?# dni temu | ?# obserwujących`,
    },
    footer: {
      label: `Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Polityka prywatności | Polityka cookies |
        Regulamin serwisu | Regulamin i polityka prywatności | Mapa strony | Skontaktuj się z nami |
        Reklama w serwisie | Redakcja i kontakt | O nas i kontakt | Deklaracja dostępności`,
      sentence: `Kopiowanie bez zgody zabronione | Kopiowanie i rozpowszechnianie zabronione`,
    },
    topics: {
      lead: `?Słowa kluczowe | Opublikowano w | Zamieszczono w | Więcej o | ?Kategorie | Powiązane tematy | Tagi
        artykułu`,
    },
    previousNext: {
      label: `Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Poprzednia strona | Następna
        strona | Starsze wpisy | Nowsze wpisy | Starsze posty | Nowsze posty | Kolejny artykuł | ?Strona # | ?Pierwsza
        strona | ?Ostatnia strona | Poprzedni post | Następny post | Poprzednia wiadomość | Następna wiadomość |
        ?Poprzedni rozdział | ?Następny rozdział | Nawigacja wpisu | Zobacz wpisy | Wróć do listy | Powrót do listy |
        Czytaj następny artykuł | ?Następny news | {Poprzedni;Następny;Kolejny}
        {artykuł;wpis;post;tekst;materiał;temat;wątek} | {Poprzednia;Następna;Kolejna}
        {strona;wiadomość;informacja;publikacja} | ?{Poprzedni;Następny;Kolejny} {rozdział;odcinek;przepis;numer} |
        {Poprzednie;Następne;Starsze;Nowsze;Wcześniejsze;Późniejsze} {wpisy;artykuły;posty;wiadomości;newsy} |
        {Czytaj;Przeczytaj;Zobacz} {następny artykuł;poprzedni artykuł;kolejny artykuł;następny tekst;kolejny tekst} |
        {Przejdź;Idź} do {następnego artykułu;poprzedniego artykułu;następnej strony;poprzedniej strony} | Poprzedni
        Następny | Następny Poprzedni | Poprzednia Następna | Wstecz Dalej | Poprzednia # Następna | Pierwsza
        Poprzednia Następna Ostatnia | ?Strona # z # | Strona # z # Następna | Nawigacja {wpisu;wpisów;po
        wpisach;artykułu;komentarzy} | Stronicowanie wpisów | {Wróć;Powrót} {do aktualności;do artykułów;do bloga;do
        listy artykułów;do listy aktualności;do poprzedniej strony;do wyników wyszukiwania;do spisu treści;do działu;do
        archiwum;do wiadomości;do kategorii;do forum} | ?{Wszystkie artykuły;Wszystkie wpisy;Wszystkie
        wiadomości;Wszystkie aktualności} | Zobacz wszystkie {artykuły;wpisy;wiadomości;aktualności} | Załaduj
        {następny artykuł;kolejny artykuł} | Czytaj dalej na stronie # | ?Dalej na stronie # |
        ?{Poprzedni;Następny;Kolejny} {temat;wątek;tekst;materiał} | ?{Poprzednia;Następna;Kolejna}
        {informacja;wiadomość}`,
      lead: `Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Kolejny artykuł | ?Następny
        rozdział | Poprzednia wiadomość | Następna wiadomość | {Poprzedni;Następny;Kolejny} {artykuł;wpis;post;tekst} |
        {Poprzednia;Następna} {wiadomość;strona} | ?Następny odcinek | ?Następny | ?Poprzedni | Czytaj następnie`,
    },
  },
  sentences: {
    consent: `
      Ta strona używa plików cookie.
      Ta strona używa ciasteczek.
      Ta strona korzysta z plików cookie.
      Strona korzysta z plików cookies.
      Szanujemy Twoją prywatność.
      Używamy plików cookie.
      Używamy plików cookies.
      Ta strona używa plików cookies.
      Strona używa plików cookie.
      Nasza strona używa plików cookies.
      Korzystając ze strony, zgadzasz się na ich użycie.
      Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies.
      Możesz zmienić ustawienia w każdej chwili.
      Możesz wycofać zgodę w dowolnym momencie.
      Dbamy o Twoją prywatność.
      Cenimy Twoją prywatność.
      Twoja prywatność jest dla nas ważna.
    `,
    signUp: `
      Zapisz się do naszego newslettera.
      Zapisz się na newsletter.
      Możesz zrezygnować w każdej chwili.
      Artykuł dostępny tylko dla subskrybentów.
      Zapisz się do newslettera.
      Zapisz się na nasz newsletter.
      Zaloguj się, aby czytać dalej.
      Kup subskrypcję, aby czytać dalej.
      Ten artykuł jest dostępny tylko dla subskrybentów.
      Artykuł dostępny tylko dla prenumeratorów.
      Masz już konto? Zaloguj się.
      Możesz zrezygnować w dowolnym momencie.
      Dziękujemy za zapisanie się.
      Dziękujemy za zapis do newslettera.
      Prosimy nie odpowiadać na tę wiadomość.
      Podaj prawidłowy adres e-mail.
      Śledź nas w mediach społecznościowych.
      Pobierz naszą aplikację.
      Wesprzyj nas.
      Wesprzyj niezależne dziennikarstwo.
    `,
    comments: `
      Komentowanie jest wyłączone.
      Możliwość komentowania jest wyłączona.
      Bądź pierwszy.
      Brak komentarzy.
      Komentarze są wyłączone.
      Komentarze są zamknięte.
      Komentowanie zostało wyłączone.
      Musisz się zalogować, aby dodać komentarz.
      Musisz być zalogowany, aby dodać komentarz.
      Zaloguj się, aby dodać komentarz.
      Dodaj komentarz.
      Twój komentarz oczekuje na moderację.
      Bądź pierwszą osobą, która skomentuje ten wpis.
    `,
    form: `
      Twój adres e-mail nie zostanie opublikowany.
      Wymagane pola są oznaczone *.
      Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
      Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *.
      Twój adres email nie zostanie opublikowany.
      Wymagane pola są zaznaczone *.
      To pole jest wymagane.
      Wszystkie pola są wymagane.
      Zapisz moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
      Powiadom mnie o kolejnych komentarzach przez email.
      Powiadom mnie o nowych wpisach przez email.
      Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.
      Ta strona używa Akismet do redukcji spamu.
      Ta strona jest chroniona przez reCAPTCHA.
    `,
    share: `
      Udostępnij ten artykuł.
    `,
    footer: `
      Wszelkie prawa zastrzeżone.
      Wszystkie prawa zastrzeżone.
      Kopiowanie bez zgody zabronione.
      Kopiowanie zabronione.
      Powielanie treści bez zgody jest zabronione.
      Dumnie wspierane przez WordPressa.
      Artykuł … pochodzi z serwisu ….
    `,
    site: `
      Twoja przeglądarka nie obsługuje wideo.
      Twoja przeglądarka nie obsługuje odtwarzania wideo.
      Twoja przeglądarka nie obsługuje elementu audio.
      Włącz JavaScript, aby zobaczyć tę stronę.
      To wideo jest niedostępne.
    `,
    advert: `
      Dalsza część artykułu pod materiałem wideo.
      Dalsza część tekstu pod reklamą.
      Artykuł zawiera linki afiliacyjne.
    `,
  },
  authorsOwn: `
    Ciąg dalszy nastąpi
  `,
  toReader: 'twój twoja twoje twojego twojej państwa',
  ofPage: 'my nasz nasza nasze naszego naszej naszych strona witryna serwis',
};
