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
};
