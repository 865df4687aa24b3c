/**
 * What pages say around an article and what an author says with the same words, by language: each part parted by bars. Written
 * without looking at any page.
 */
export interface Said {
  /** Lines of the page: links to other articles, apps, newsletters, sentences of the footer. */
  readonly page: string;
  /** Sentences of the author’s. */
  readonly own: string;
}

export const said: Readonly<Record<string, Said>> = {
  en: {
    page: `Back to all news | Download our free app to keep reading | Trouble viewing this email? View it in your browser |
      You are receiving this email because you signed up for letters from the lock keeper’s daughter. | Story continues below advertisement |
      Your email address will not be published. | The post A lamp on the weir first appeared on The Mallow Gazette.`,
    own: `The post office was closed when the previous keeper came back. | The app is available for iOS and Android. |
      Powered by steam, the mill ran for a century. | This email was sent to every house in the valley. |
      What happens next is for the council to say. | She did not sign up for the newsletter.`,
  },
  de: {
    page: `Zurück zur Übersicht | Zum nächsten Artikel | Laden Sie jetzt unsere App herunter | Diesen Newsletter im Browser ansehen |
      Sie erhalten diesen Newsletter, weil Sie ihn bei der Schleuse bestellt haben. | Der Text wird nach der Anzeige fortgesetzt |
      Die Kommentarfunktion für diesen Artikel ist geschlossen. | Alle Rechte vorbehalten.`,
    own: `Der nächste Artikel des Vertrags verbietet es. | Die App gibt es für iOS und Android. |
      Diese Nachricht wurde an alle Haushalte verschickt. | Wenn Sie keine Briefe erhalten, fragen Sie an der Schleuse. |
      Sein Kommentar war kurz.`,
  },
  fr: {
    page: `Retour aux actualités | Lire l'article suivant | Téléchargez notre application pour lire la suite | Voir ce mail dans votre navigateur |
      Les commentaires sont fermés. | La suite est réservée aux abonnés. | Tous droits réservés.`,
    own: `L'article suivant du traité l'interdit. | L'application est disponible sur iOS et Android. |
      Ce message a été envoyé à tous les habitants. | Plus tard, il est revenu. | Elle n'a pas fait de commentaire.`,
  },
  es: {
    page: `Volver a las noticias | Ir a la página siguiente | Descarga nuestra app para seguir leyendo | Ver este correo en tu navegador |
      Los comentarios están cerrados. | Suscríbete para seguir leyendo. | Todos los derechos reservados.`,
    own: `El artículo siguiente del tratado lo prohíbe. | La app está disponible para iOS y Android. |
      Este mensaje fue enviado a todos los vecinos. | Las redes sociales no hablaron de otra cosa. | No hizo ningún comentario.`,
  },
  pt: {
    page: `Voltar para notícias | Ler a seguir | Baixe nosso app para continuar lendo | Ver este e-mail no navegador |
      Os comentários estão encerrados. | Assine para continuar lendo. | Todos os direitos reservados.`,
    own: `O artigo seguinte do tratado proíbe isso. | O aplicativo está disponível para iOS e Android. |
      Esta mensagem foi enviada a todos os moradores. | Ela não fez nenhum comentário.`,
  },
  it: {
    page: `Torna alle notizie | Leggi il prossimo articolo | Scarica la nostra app per continuare a leggere | Visualizza questa email nel browser |
      I commenti sono chiusi. | Abbonati per continuare a leggere. | Tutti i diritti riservati.`,
    own: `L'articolo successivo del trattato lo vieta. | L'app è disponibile per iOS e Android. |
      Questa mail è stata inviata a tutti gli abitanti. | Non ha fatto nessun commento.`,
  },
  nl: {
    page: `Terug naar het nieuws | Ga naar het volgende artikel | Download onze app om verder te lezen | Bekijk deze e-mail in je browser |
      Reageren is niet meer mogelijk. | Alle rechten voorbehouden.`,
    own: `Het volgende artikel van het verdrag verbiedt dat. | De app is beschikbaar voor iOS en Android. |
      Deze mail is verstuurd naar alle bewoners. | Zij gaf geen reactie.`,
  },
  pl: {
    page: `Wróć do aktualności | Czytaj następny artykuł | Pobierz naszą aplikację, aby czytać dalej | Zobacz tę wiadomość w przeglądarce |
      Komentowanie zostało wyłączone. | Wszelkie prawa zastrzeżone.`,
    own: `Następny artykuł traktatu tego zabrania. | Artykuł był krótki, a rozmowa długa. |
      Ta wiadomość została wysłana do wszystkich mieszkańców. | Nie chciała tego komentować.`,
  },
  ru: {
    page: `Назад к списку новостей | Перейти к следующей статье | Скачайте приложение, чтобы читать дальше | Открыть письмо в браузере |
      Комментарии к этой записи отключены. | Копирование материалов запрещено.`,
    own: `Следующая статья договора это запрещает. | Приложение доступно для iOS и Android. |
      Это письмо было отправлено в тысяча девятьсот третьем году. | От комментариев она отказалась.`,
  },
  tr: {
    page: `Haber listesine dön | Sonraki habere geç | Okumaya devam etmek için uygulamamızı indirin | Bülteni tarayıcıda aç |
      Yorum yapabilmek için giriş yapmalısınız. | Her hakkı saklıdır.`,
    own: `Sözleşmenin sonraki maddesi bunu yasaklıyor. | Bu mesaj bütün köylülere gönderildi. | Yorum yapmadan odadan çıktı.`,
  },
  sv: {
    page: `Tillbaka till nyheter | Gå till nästa artikel | Ladda ner vår app för att läsa vidare | Visa mejlet i webbläsaren |
      Kommentarerna är stängda. | Eftertryck förbjudet.`,
    own: `Nästa artikel i fördraget förbjuder det. | Appen finns för både gamla och nya telefoner. | Hon ville inte lämna någon kommentar.`,
  },
  no: {
    page: `Tilbake til nyheter | Gå til neste artikkel | Last ned appen vår for å lese videre | Vis nyhetsbrevet i nettleseren |
      Kommentarfeltet er stengt. | Alle rettigheter forbeholdt.`,
    own: `Den neste artikkelen i traktaten forbyr det. | Hun hadde ingen kommentar til saken.`,
  },
  fi: {
    page: `Takaisin uutisiin | Siirry seuraavaan artikkeliin | Lataa sovelluksemme | Lue uutiskirje selaimessa |
      Kommentointi on suljettu. | Kaikki oikeudet pidätetään.`,
    own: `Sopimuksen seuraava artikla kieltää sen. | Hän ei halunnut kommentoida asiaa.`,
  },
  cs: {
    page: `Zpět na seznam článků | Číst další článek | Stáhněte si naši aplikaci | Otevřít newsletter v prohlížeči |
      Diskuse je uzavřena. | Všechna práva vyhrazena.`,
    own: `Další článek smlouvy to zakazuje. | Nechtěla to komentovat.`,
  },
  uk: {
    page: `Назад до списку новин | Перейти до наступної статті | Завантажте наш застосунок | Відкрити лист у браузері |
      Коментування закрите. | Усі права захищено.`,
    own: `Наступна стаття договору це забороняє. | Від коментарів вона відмовилася.`,
  },
  ro: {
    page: `Înapoi la știri | Citește articolul următor | Descarcă aplicația noastră | Vezi acest email în browser |
      Comentariile sunt închise. | Toate drepturile rezervate.`,
    own: `Articolul următor al tratatului interzice acest lucru. | Ea nu a făcut niciun comentariu.`,
  },
  el: {
    page: `Επιστροφή στα νέα | Διαβάστε το επόμενο άρθρο | Κατεβάστε την εφαρμογή μας | Τα σχόλια είναι κλειστά. |
      Απαγορεύεται η αναδημοσίευση.`,
    own: `Το επόμενο άρθρο της συνθήκης το απαγορεύει. | Εκείνη δεν έκανε κανένα σχόλιο.`,
  },
  hu: {
    page: `Vissza a hírekhez | Tovább a következő cikkre | Megtekintés a böngészőben | A hozzászólások lezárva. |
      Minden jog fenntartva.`,
    own: `A szerződés következő cikke ezt tiltja. | Ő nem fűzött hozzá semmit.`,
  },
  id: {
    page: `Kembali ke daftar berita | Baca artikel selanjutnya | Unduh aplikasi kami | Lihat email ini di browser |
      Belum ada komentar. | Hak cipta dilindungi undang-undang.`,
    own: `Pasal berikutnya dari perjanjian itu melarangnya. | Dia tidak mau memberi komentar.`,
  },
  zh: {
    page: `返回新闻列表 | 阅读下一篇文章 | 扫码下载客户端 | 在浏览器中打开此邮件 | 评论功能已关闭。 | 转载请注明出处。`,
    own: `条约的下一条禁止这样做。 | 她没有发表任何评论。`,
  },
  ja: {
    page: `ニュース一覧に戻る | 次の記事を読む | アプリをダウンロードする | メルマガの配信停止はこちら | コメントの受付は終了しました。 |
      記事・写真の無断転載を禁じます。`,
    own: `条約の次の条文はそれを禁じている。 | 彼女は何もコメントしなかった。`,
  },
  ko: {
    page: `뉴스 목록으로 | 다음 기사 읽기 | 앱 무료 다운로드 | 웹브라우저에서 보기 | 이 기사는 구독자 전용입니다. |
      무단 전재 및 재배포를 금합니다.`,
    own: `조약의 다음 조항은 그것을 금지한다. | 그녀는 아무 말도 하지 않았다.`,
  },
};
