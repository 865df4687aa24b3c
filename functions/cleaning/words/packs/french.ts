import type { Pack } from '../word-classes.ts';

export const french: Pack = {
  language: 'fr',
  plain: `le la les l un une des de du d et ou mais à au aux en dans sur sous par pour avec sans que qui quoi dont
    où ce cet cette ces est sont était être a ont avait avoir il elle ils elles on nous vous je tu me te se s y
    son sa ses leur leurs notre nos votre vos mon ma mes ne pas plus n c qu si comme quand tout tous toute toutes
    aussi très quel quelle quels quelles même ici vers chez entre cela ça j m t sera peut veuillez pouvez peuvent après`,
  previous: 'précédent précédente précédents préc retour ancien anciens anciennes',
  next: 'suivant suivante suivants suiv prochain prochaine récents continuer suite',
  piece: `article articles actualité actualités actu actus nouvelle nouvelles page pages histoire histoires chapitre chapitres
    vidéo vidéos billet billets épisode épisodes reportage reportages dossier dossiers rubrique contenu contenus sujet sujets
    photo photos podcast interview chronique tribune recette recettes publication publications info infos une titres titre
    lecture message`,
  more: `plus autres autre dernières dernière derniers dernier récents recommandé recommandés recommandations
    populaires populaire lus lu similaires similaire associés liés lié connexe connexes même sujet thème aussi
    également encore suggestions intéresser intéresserait pourrait pourraient plaire tendance tendances partagés
    commentés rédaction sélection choix voir aimerez`,
  read: `lire lisez relire voir voyez regarder regardez écouter écoutez découvrir découvrez suite savoir retrouvez consulter
    consultez cliquez cliquer afficher`,
  share: `partager partagez partage partages imprimer envoyer enregistrer sauvegarder copier copié lien liens tweeter
    épingler transférer presse papiers écouter mail courriel suivez suivre`,
  join: `inscris abonne newsletter infolettre boîte réception abonner abonnez abonne abonnés inscrire inscrivez
    inscription inscrit suivre suivez rejoindre rejoignez recevoir recevez soutenir soutenez donner don faites
    devenir devenez profiter profitez créer créez télécharger téléchargez essayer essayez merci laisser laissez
    écrire rédiger ajouter ajoutez réagissez participez participer connecter connectez annuler désabonner manquez
    rater ratez saisissez entrez voir publier poster envoyer dire donnez restez rester découvrez désinscrire
    soutien faire réagir chaîne canal`,
  letter: `abonnez abonner inscrivez inscrire newsletter newsletters infolettre infolettres boîte réception alerte
    alertes notification notifications abonnement abonnements abonné abonnés membre membres adhésion chaîne lettre
    désinscrire désinscription désabonner journalisme don dons`,
  offer: `gratuit gratuite gratuitement gratuits chaque jour quotidien quotidienne semaine hebdomadaire mois
    mensuel matin soir maintenant aujourd hui dès illimité directement exclusif exclusifs meilleur meilleure
    meilleurs essentiel toute actualité actualités infos premier rien numérique sans engagement euro euros
    indépendant adresse clic moment déjà prix nouvelle nouvelles histoires vendredi lundi dimanche samedi lien
    désinscription tout premiers lettre compte application communauté communiqués don dons journalisme information
    accès mail formule offre fermés fermé indépendante libre presse`,
  cookie: 'cookie cookies consentement traceurs témoins témoin rgpd',
  choice: `accepter accepte acceptez refuser refuse gérer paramétrer paramètres paramètre préférences préférence choix
    options continuer fermer autoriser tout tous personnaliser ok compris d accord nécessaires enregistrer savoir
    plus oui non consentir rejeter configurer modifier uniquement essentiels confidentialité vie privée`,
  usage: `utilise utilisons utilisent utiliser utilisation site sites web améliorer expérience navigation naviguer
    poursuivant visite visites partenaires données personnelles contenu contenus publicité publicités
    personnalisés personnalisées personnalisé analyser audience trafic politique protection informations appareil
    stocker accéder technologies similaires fins mesure mesurer mesures services offrir garantir meilleure
    optimale vous acceptez fonctionnement réseaux sociaux savoir retirer moment statistiques proposer adaptés
    internet respectons`,
  advert:
    'publicité publicités pub annonce annonces sponsorisé sponsorisée publi rédactionnel partenariat contenu commercial',
  comment: `commentaire commentaires commenter commentez réponse réponses répondre réagir réaction réactions
    discussion discussions conversation réagissez`,
  form: `adresse e mail messagerie publiée obligatoire obligatoires champs champ indiqués marqués requis nom prénom site mot passe
    oublié identifiant compte connexion connecter connecté envoyer valider sera courriel électronique saisir`,
  legal:
    'droits droit réservés réservé reproduction interdite copyright autorisation éditeur mentions légales propriété',
  clause: 'tous',
  footer: `contact contactez mentions légales conditions générales cgu cgv confidentialité politique propos faq
    accessibilité nous erreur correction signaler signalez`,
  topic: `étiquettes étiquette mots clés mot clé thèmes thème sujets tags catégorie catégories rubrique classé
    publié dossier actualités`,
  count: `lecture vues vue publié mis jour mise modifié modification dernière partages commentaires réactions
    temps lu créé actualisé abonnés visiteurs lectures publiée`,
  unit: 'minute minutes min heure heures h seconde secondes jour jours semaine semaines mois an ans il temps',
  date: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc
    lundi mardi mercredi jeudi vendredi samedi dimanche hier`,
  site: 'accueil menu recherche rechercher navigation connecter déconnexion sommaire haut retour',
  common: `nous utilisation vente données personnelles qui sommes aide plan site publicité emploi recrutement presse équipe
    rédaction cookies archives abonnement abonnements gestion partenaires charte contenu aller principal haut retour
    connexion compte mon fermer ouvrir afficher masquer rubriques panier profil inscription page passer accéder
    direct favoris ami amis offrir fenêtre ouvre nouvelle aime j réagir signaler`,
  wall: `erreur page introuvable trouvée trouvé désolé demandée existe plus déplacée supprimée adresse serveur accès
    refusé interdit indisponible temporairement activer navigateur vérification humain robot maintenance réessayer
    tard moment redirection`,
  homes: `Accueil | Page d'accueil`,
  heres: 'Vous êtes ici',
  wordings: {
    photo: {
      label: `Voir la galerie | Voir le diaporama | Voir toutes les photos | Voir les photos | Voir les # photos |
        ?Diaporama | ?Galerie photos | Lancer le diaporama | Ouvrir la galerie | Fermer la galerie | Agrandir l'image |
        Agrandir la photo | ?Agrandir | Cliquez pour agrandir | Cliquer pour agrandir | Cliquez sur l'image pour
        l'agrandir | Afficher en plein écran | ?Plein écran | Ouvrir l'image en plein écran | Quitter le plein écran |
        Photo # sur # | Image # sur # | ?# sur # | ?# photos | Photo suivante | Photo précédente | Image suivante |
        Image précédente | Afficher la légende | Masquer la légende | Télécharger l'image | Image non disponible |
        Faites défiler pour voir plus | Voir l'image | ?# images | Galerie photo | Toutes les photos | ?Zoomer`,
    },
    player: {
      label: `Lire la vidéo | Lancer la vidéo | Voir la vidéo | Regarder la vidéo | ?Regarder | Écouter l'article |
        Écouter cet article | ?Écouter | Écouter le podcast | ?Lecture | ?Pause | Lire l'audio | Activer le son |
        Couper le son | Passer la publicité | Passer l'annonce | Ignorer l'annonce | Vidéo suivante | Plus de vidéos |
        Vidéos à la une | Nos dernières vidéos | Lecture automatique | ?Sous-titres | Vitesse de lecture | Chargement
        de la vidéo | Chargement du lecteur | Lecteur vidéo | Lecteur audio | ?Transcription | Télécharger l'audio |
        ?Durée # | Durée : # minutes | ?En direct | Voir le direct | Regarder en direct | Voir le replay | Fermer la
        vidéo | ?Vidéo du jour | S'abonner au podcast | Prochaine vidéo | Vidéos similaires | Vidéos recommandées |
        Voir en direct | ?Le direct | Durée # min | ?Réécouter | Télécharger l'épisode | ?Partager la vidéo | Fermer le
        lecteur`,
      sentence: `Votre navigateur ne supporte pas la balise vidéo | Votre navigateur ne prend pas en charge la vidéo |
        Votre navigateur ne prend pas en charge la balise vidéo |
        Votre navigateur ne prend pas en charge l'élément audio | Votre navigateur ne supporte pas l'élément audio |
        Cette vidéo n'est pas disponible | Cette vidéo n'est plus disponible |
        Cette vidéo n'est pas disponible dans votre pays | La vidéo n'a pas pu être chargée |
        Une erreur est survenue lors de la lecture | Activez JavaScript pour lire cette vidéo |
        Cet article est lu par une voix de synthèse | La lecture va commencer dans #`,
    },
    embed: {
      label: `Voir cette publication sur Instagram | Voir sur Instagram | Voir sur X | Voir sur Twitter | Voir sur Facebook |
        Voir sur YouTube | Voir sur TikTok | Une publication partagée par * | ?Tweet de * | Contenu externe | Contenu
        intégré | Afficher le contenu | Afficher le tweet | Charger le contenu | Accepter et afficher | Autoriser et
        afficher | Afficher la carte | Agrandir le plan | Voir l'infographie | ?Sondage | ?Voter | Voir les résultats |
        Répondre au sondage | Voir ce post sur Instagram | Agrandir la carte | Voir le tweet | ?Intégrer | Code
        d'intégration | Afficher ce contenu`,
      sentence: `Ce contenu n'est pas disponible | Ce contenu ne peut pas être affiché | Ce contenu est bloqué |
        Ce contenu est bloqué car vous n'avez pas accepté les cookies |
        Ce contenu est bloqué, car vous n'avez pas accepté les traceurs | Ce contenu est fourni par * |
        Pour afficher ce contenu, vous devez accepter les cookies | Pour voir ce contenu, acceptez les cookies |
        Pour visualiser ce contenu, vous devez accepter les cookies |
        Vous pouvez accepter les cookies pour afficher ce contenu |
        En cliquant sur accepter, les traceurs seront déposés et vous pourrez visualiser les contenus |
        Cette publication n'est plus disponible | Certains éléments de cette page ne peuvent être affichés`,
    },
    continues: {
      label: `La suite après la publicité | La suite sous la publicité | La suite après cette publicité | La suite de
        l'article après la publicité | L'article continue après la publicité | L'article continue ci-dessous | La suite
        ci-dessous | Suite de l'article ci-dessous | ?Suite de l'article | ?Lire la suite | Lire la suite de l'article
        | Lire l'article | Lire l'article complet | Lire l'article en entier | Lire tout l'article | Lire l'intégralité
        de l'article | Voir l'article complet | Suite page # | Suite en page # | La suite en page # | Suite de la page
        # | Lire en page # | Lire page # | Lire aussi page # | Voir page # | À lire en page # | Continuer la lecture |
        Poursuivre la lecture | Continuer à lire | Faites défiler pour continuer | Faites défiler pour lire la suite |
        Cliquez ici pour lire la suite | Cliquez pour lire la suite | Afficher la suite | Déplier l'article`,
    },
    wrapper: {
      label: `Voir dans le navigateur | Afficher dans le navigateur | Ouvrir dans le navigateur | Lire dans le
        navigateur | Voir la version en ligne | Version en ligne | Lire en ligne | Version web | Voir cet e-mail dans
        votre navigateur | Consulter la version en ligne | Se désabonner | Se désinscrire | Me désabonner | Me
        désinscrire | ?Désabonnement | ?Désinscription | Cliquez ici pour vous désabonner | Cliquez ici pour vous
        désinscrire | Gérer mes abonnements | Gérer mes préférences | Gérer vos préférences | Modifier mes préférences
        | Gérer mes newsletters | Transférer à un ami | Envoyer à un ami | Faire suivre | Partager cette newsletter |
        S'inscrire à la newsletter | Numéros précédents | Archives de la newsletter |
        {Voir;Afficher;Ouvrir;Lire;Consulter;Visualiser} {ce mail;cet email;cet e-mail;ce message;cette
        newsletter;cette lettre;le message;la newsletter} {dans votre navigateur;dans le navigateur;en ligne;dans un
        navigateur} | {Afficher;Consulter;Lire;Voir} {la version web;la version en ligne;la version navigateur} | Voir
        en ligne | Lien miroir | Page miroir | Copie en ligne | Version {navigateur;imprimable de la newsletter} | {Se
        désabonner;Se désinscrire;Me désabonner;Désabonnez-vous;Désinscrivez-vous;Vous désabonner;Vous désinscrire}
        {ici;de cette liste;de la liste;de cette newsletter;de la newsletter;de nos e-mails;en un clic} |
        {Désabonnez-vous;Désinscrivez-vous} | {Mettre à jour;Mettez à jour;Modifier;Modifiez;Gérer;Gérez;Changer} {vos
        préférences;mes préférences;mon profil;votre profil;vos abonnements;vos données;mes données;vos coordonnées} |
        Préférences {d'abonnement;de communication;e-mail;d'envoi} | {Transférer;Transférez;Envoyer;Faire
        suivre;Transmettre} {cet e-mail;cet email;cette newsletter;à un collègue;à un proche;ce message} | Recommander
        cette newsletter | Partager cet e-mail | ?Lettre n° # | ?Newsletter n° # | Lire les numéros précédents | Voir
        les archives | Newsletters précédentes | Éditions précédentes | Ajouter à {vos contacts;mes contacts;votre
        carnet d'adresses} | Signaler un abus | Signaler comme spam`,
      sentence: `Si vous ne visualisez pas correctement cet e-mail, cliquez ici | Si cet e-mail ne s'affiche pas
        correctement, cliquez ici | Si ce message ne s'affiche pas correctement, cliquez ici | Cet e-mail ne s'affiche
        pas correctement ? | Vous ne parvenez pas à lire cet e-mail ? | Problème d'affichage ? | Vous recevez cet
        e-mail parce que vous êtes inscrit à * | Vous recevez cet e-mail car vous êtes inscrit à * | Vous recevez cette
        newsletter car vous êtes inscrit à * | Vous recevez cette lettre car vous y êtes abonné | Vous avez reçu cet
        e-mail parce que vous êtes abonné à * | ?Cet e-mail a été envoyé à * | ?Ce message a été envoyé à * | Si vous
        ne souhaitez plus recevoir nos e-mails, cliquez ici | Si vous ne souhaitez plus recevoir cette newsletter,
        cliquez ici | Pour ne plus recevoir nos e-mails, cliquez ici | Pour vous désabonner, cliquez ici | Vous pouvez
        vous désabonner à tout moment | Vous pouvez vous désinscrire à tout moment | Vous ne souhaitez plus recevoir
        cette newsletter ? | Merci de ne pas répondre à cet e-mail | Ne pas répondre à cet e-mail | On vous a transféré
        cette newsletter ? | On vous a transféré cet e-mail ? Inscrivez-vous | Ajoutez * à votre carnet d'adresses |
        {Vous n'arrivez pas;Vous n'arrivez pas bien;Vous ne parvenez pas} à {lire;voir;visualiser} {cet e-mail;ce
        message;cette newsletter;ce mail;cet email} ? | {Problème;Problèmes;Des problèmes;Un problème}
        {d'affichage;pour lire cet e-mail;pour lire ce message} ? {Cliquez ici;Consultez la version en ligne;Ouvrez-le
        dans votre navigateur} | Si {vous ne visualisez pas;vous ne voyez pas;vous n'arrivez pas à lire} {cet e-mail;ce
        message;cette newsletter;correctement ce message}, {cliquez ici;suivez ce lien;consultez la version en ligne} |
        Vous {recevez;avez reçu} {cet e-mail;ce mail;cet email;ce message;cette newsletter;cette lettre} {car;parce
        que} vous {êtes inscrit à *;êtes abonné à *;vous êtes inscrit à *;vous êtes abonné à *;avez créé un compte sur
        *;êtes client de *;êtes membre de *} | Vous {recevez;avez reçu} {cet e-mail;ce mail;cette newsletter;ce
        message} {car;parce que} vous {êtes inscrit à notre newsletter;êtes abonné à notre newsletter;vous êtes inscrit
        sur notre site;vous y êtes inscrit;y êtes abonné} | ?{Cet e-mail;Ce mail;Cet email;Ce message;Cette newsletter}
        {a été envoyé;vous a été envoyé;a été envoyée;vous a été envoyée} {à *;par *} | {Pour ne plus;Si vous ne
        souhaitez plus;Si vous ne voulez plus;Vous ne souhaitez plus} recevoir {nos e-mails;nos mails;ces e-mails;cette
        newsletter;nos communications;notre newsletter}{, cliquez ici;, désabonnez-vous ici;, désinscrivez-vous ici; ?
        Cliquez ici; ? Désabonnez-vous; ? Désinscrivez-vous} | Vous pouvez {modifier vos préférences ou vous
        désabonner;mettre à jour vos préférences ou vous désinscrire;vous désabonner en cliquant ici;vous désinscrire
        en cliquant ici;vous désabonner en un clic} | {Cette newsletter vous a été transférée;Cet e-mail vous a été
        transféré;On vous a transmis cette newsletter;Un ami vous a transféré cette newsletter} ? | {Cette newsletter
        vous a été transférée;On vous a transféré cette newsletter} ? {Inscrivez-vous ici;Abonnez-vous;Abonnez-vous
        ici} | {Cette newsletter vous a plu;Vous aimez cette newsletter} ? {Partagez-la;Transférez-la à un ami} | {Ceci
        est un message automatique;Ce message est généré automatiquement;Cet e-mail a été généré automatiquement},
        merci de ne pas y répondre | Ce message est automatique, merci de ne pas y répondre | Pour être sûr de recevoir
        nos e-mails, ajoutez * à votre carnet d'adresses | Conformément à la loi informatique et libertés, vous
        disposez d'un droit d'accès et de rectification | À la semaine prochaine dans votre boîte mail`,
    },
    paywall: {
      label: `S'abonner pour lire la suite | Abonnez-vous pour lire la suite | Abonnez-vous pour continuer |
        ?Abonnez-vous | ?S'abonner | Je m'abonne | ?M'abonner | Abonnez-vous à partir de # | Abonnez-vous dès # |
        Réservé aux abonnés | Article réservé aux abonnés | Article abonné | Contenu réservé aux abonnés | Réservé à
        nos abonnés | Pour les abonnés | ?Abonnés | Exclusif abonnés | Déjà abonné | Déjà abonné ? Connectez-vous |
        Déjà abonné ? Se connecter | Déjà abonné ? Identifiez-vous | Vous êtes déjà abonné | Déjà inscrit | Déjà
        inscrit ? Connectez-vous | Vous avez déjà un compte | Pas encore abonné | Pas encore inscrit | Pas encore de
        compte | Créer un compte | Créer mon compte | Créer un compte gratuit | Se connecter | ?Connectez-vous |
        Connectez-vous pour lire la suite | Inscrivez-vous gratuitement | Inscription gratuite | Découvrir nos offres |
        Voir les offres | Voir les offres d'abonnement | Découvrez nos offres | ?Nos offres | ?Toutes les offres |
        Profiter de l'offre | J'en profite | Essai gratuit | Essayer gratuitement | Essayez gratuitement | # mois
        gratuit | # mois offert | # jours gratuits | Premier mois offert | Sans engagement | Sans engagement,
        résiliable à tout moment | Résiliable à tout moment | # € par mois | ?# € / mois | puis # € par mois | Offre
        sans engagement | Débloquer l'article | Débloquer cet article | Accéder à l'article | Lire cet article |
        Acheter cet article | Offrir l'article | Offrir cet article | Continuer sans s'abonner | Continuer sans
        accepter | ?Plus tard | ?Non merci | Abonnement numérique | Devenir membre | Pas encore abonné ? Abonnez-vous |
        S'abonner pour # € | Abonnez-vous à partir de # € | Offre découverte | Lire la suite gratuitement | Créez un
        compte gratuit | Identifiez-vous pour lire la suite | Il vous reste # % à lire`,
      sentence: `Cet article est réservé aux abonnés | Cet article est réservé à nos abonnés | La suite est réservée aux abonnés |
        La suite de cet article est réservée aux abonnés | La lecture de cet article est réservée aux abonnés |
        Ce contenu est réservé aux abonnés | Il vous reste # de cet article à lire |
        Il vous reste # % de cet article à lire |
        Il vous reste # % de cet article à lire. La suite est réservée aux abonnés | Pour lire la suite, abonnez-vous |
        Pour lire la suite, connectez-vous | Pour lire la suite de cet article, abonnez-vous |
        Pour continuer la lecture, abonnez-vous | Abonnez-vous pour lire cet article |
        Abonnez-vous pour lire la suite de cet article | Abonnez-vous pour accéder à tous nos articles |
        Accédez à tous les articles en illimité | Accès illimité à tous les articles | Profitez d'un accès illimité |
        Vous avez atteint votre limite d'articles gratuits | Il vous reste # articles gratuits |
        Soutenez un journalisme indépendant | Soutenez notre journalisme | Soutenez une presse indépendante |
        Vous êtes déjà abonné ? Connectez-vous | Connectez-vous pour continuer | Inscrivez-vous pour lire la suite`,
    },
    app: {
      label: `Télécharger l'application | Téléchargez l'application | Téléchargez notre application | Télécharger
        l'appli | Télécharger l'app | ?Application mobile | Nos applications | Notre application | Ouvrir dans
        l'application | Lire dans l'application | ?Ouvrir l'application | Télécharger dans l'App Store | Télécharger
        sur Google Play | Disponible sur Google Play | Disponible sur l'App Store | App Store | Google Play | ?Scannez
        le QR code | ?Activer les notifications | Recevoir les alertes | Activer les alertes | Téléchargez l'appli |
        Téléchargez notre appli | Ouvrir dans l'appli | Lire dans l'appli | Continuer dans l'application | Continuer
        dans le navigateur | Continuer sur le site | Rester sur le site | ?Installer l'application | Installez
        l'application | Scannez le code QR | Scanner le QR code | Scannez pour télécharger | Nos applis | ?Applis
        mobiles | Activez les notifications | Recevez nos alertes | S'abonner aux alertes | Alertes info | Autoriser
        les notifications | Ajouter à l'écran d'accueil | Rejoignez-nous sur WhatsApp | Suivez notre chaîne WhatsApp |
        Version mobile | Version bureau | Version classique | Noter l'application | ?L'application * | Toute
        l'actualité sur notre application | ?L'appli * | Téléchargez l'application * | Téléchargez l'appli * |
        ?Application * | Retrouvez toute l'actualité sur l'appli | Retrouvez * sur votre mobile |
        {Télécharger;Téléchargez;Installez;Installer;Découvrez;Obtenez;Obtenir;Essayez;Ouvrir;Ouvrez}
        {l'app;l'appli;l'application;notre app;notre appli;notre application;l'application gratuite;l'application
        mobile} | Téléchargez {gratuitement l'application;l'application gratuitement;l'appli gratuite;notre application
        gratuite;notre application mobile} | {Télécharger;Téléchargez;Disponible;Téléchargez-la;Obtenir;À télécharger}
        {sur Google Play;sur l'App Store;dans l'App Store;sur Google Play et App Store;sur App Store et Google Play;sur
        AppGallery} | {Lire;Voir;Ouvrir;Continuer;Poursuivre;Écouter;Continuez;Lisez} {dans l'app;dans l'appli;dans
        l'application;sur l'application;sur l'appli;sur l'app} | {Scannez;Scanner;Flashez} {le QR code;le QR-code;ce QR
        code;le code} | {Scannez;Flashez} {le QR code;ce QR code} pour télécharger {l'application;l'appli} |
        {Activer;Activez;Recevoir;Recevez;Autoriser;Désactiver} {les notifications;nos notifications;les alertes;nos
        alertes;les notifications push;les alertes info} | Application {iOS;Android;iPhone;gratuite} | Applications
        {mobiles;iOS et Android} | Sur mobile et tablette | Nos {apps;applications mobiles} | Version
        {complète;ordinateur;du site mobile;AMP} | Voir la version {mobile;complète;ordinateur;classique} | Continuer
        sur {le site;le navigateur;le web} | Passer à l'application | Mieux dans l'application | Suivez-nous sur
        WhatsApp | Rejoignez la chaîne WhatsApp | Suivre la chaîne WhatsApp | Notre chaîne WhatsApp | Rejoignez notre
        canal Telegram | ?{Installez;Installer;Ouvrir;Ouvrez;Découvrez;Essayez} {l'app;l'appli;l'application} |
        ?{Scannez;Scanner;Flashez} {le QR code;le QR-code;ce QR code;le code} | ?Application
        {iOS;Android;iPhone;gratuite} | ?Applications mobiles | ?Version {complète;ordinateur} | ?Nos apps`,
      sentence: `Téléchargez notre application pour ne rien manquer | ?Téléchargez gratuitement l'application * |
        Téléchargez l'application pour suivre toute l'actualité | Retrouvez toute l'actualité sur notre application |
        Suivez toute l'actualité sur notre application | Suivez l'actualité en temps réel avec notre application |
        Activez les notifications pour ne rien manquer | Restez informé avec notre application | Scannez le QR code
        pour télécharger l'application | Téléchargez {l'application;l'appli;notre application} pour {lire la suite;une
        meilleure expérience;recevoir nos alertes;continuer votre lecture} | Lisez cet article sur {l'application;notre
        application;l'appli} | Recevez {nos alertes;nos notifications} en temps réel | Pour une meilleure expérience,
        {téléchargez;utilisez} {l'application;notre application} | Scannez le QR code avec {votre téléphone;votre
        smartphone;l'appareil photo de votre téléphone} | Disponible gratuitement sur {l'App Store et Google Play;iOS
        et Android} | Vous n'avez pas encore l'application ? | Toute l'info sur votre {mobile;smartphone} | L'actualité
        en temps réel sur votre {mobile;smartphone} | Suivez l'actualité où que vous soyez | Ne manquez rien de
        l'actualité grâce à l'application | Voulez-vous recevoir nos notifications ?`,
    },
    print: {
      label: `?Imprimer | Imprimer l'article | Imprimer cet article | Imprimer la page | Version imprimable | Version PDF |
        Télécharger en PDF | Télécharger le PDF | ?Enregistrer | ?Sauvegarder | Sauvegarder l'article | Enregistrer
        l'article | Lire plus tard | À lire plus tard | Ajouter aux favoris | Ajouter à mes favoris | Ajouter à ma liste
        | Ajouter l'article aux favoris | Classer l'article | Envoyer par mail | Envoyer par e-mail | Envoyer cet
        article | Copier le lien | Lien copié | Copier l'URL | Taille du texte | Agrandir le texte | Réduire le texte |
        Augmenter la taille du texte | Diminuer la taille du texte | Mode sombre | Mode lecture | Signaler une erreur |
        Signaler un problème | Signaler une faute | Proposer une correction | Une erreur dans l'article | Une remarque,
        une erreur | Cet article vous a-t-il été utile | Donner mon avis | Lien permanent | ?Permalien | Citer cet
        article | Pour citer cet article | Droits de reproduction | Page # sur # | Voir l'article original | Article
        original | Traduire cette page | Imprimer cette page | Version imprimable de l'article | Recommander à un ami |
        Mode clair | Article offert`,
      lead: `Lien permanent | ?Permalien | ?URL | ?Lien | Article original | Source originale | Pour citer cet article |
        Lien court`,
      sentence: `Cet article a été imprimé depuis * | ?Page imprimée depuis * | ?Imprimé depuis * | Vous avez repéré une erreur ? |
        Vous avez trouvé une erreur ? Signalez-la | Une erreur ? Signalez-la |
        Si vous avez trouvé une faute, signalez-la | Merci de votre retour | Merci pour votre retour |
        ?Dernière modification le # * #`,
    },
    donate: {
      label: `Faire un don | Je fais un don | ?Je donne | ?Donner | Donnez maintenant | ?Soutenez-nous | Nous soutenir
        | Je soutiens | ?Je soutiens * | Don ponctuel | Don mensuel | ?Une fois | ?Tous les mois | ?Montant libre |
        Autre montant | Choisir un montant | Faire un don mensuel | Devenir donateur | Offrez-nous un café | ?Adhérer`,
      sentence: `Soutenez-nous en faisant un don | Soutenez notre travail | Soutenez notre travail en faisant un don |
        Soutenez l'information indépendante | Soutenez le journalisme indépendant | Chaque don compte | Chaque euro
        compte | Votre don nous aide | Votre soutien est essentiel | Votre don est déductible des impôts | Vos dons
        sont déductibles des impôts | ?Nous avons besoin de vous | Nous avons besoin de votre soutien | L'information
        indépendante a un coût | Cet article vous a plu ? Soutenez-nous | Si cet article vous a plu, soutenez-nous |
        ?Merci pour votre soutien | Aidez-nous à rester indépendants`,
    },
    shop: {
      label: `Ajouter au panier | Voir le panier | Mon panier | ?Panier | ?Acheter | Acheter maintenant | Acheter sur
        Amazon | ?Acheter chez * | ?Commander | Commander maintenant | Voir l'offre | Voir le prix | Voir le produit |
        Voir les offres | Comparer les prix | En stock | Rupture de stock | ?Épuisé | Livraison gratuite | Livraison
        offerte | Livraison en # jours | ?Quantité | ?Taille | Guide des tailles | Choisir une option | Produits
        similaires | Vous aimerez aussi | Meilleures ventes | ?Nouveautés | Avis clients | ?# avis | Ajouter à la liste
        d'envies | Code promo | ?Bons plans | Jusqu'à # % de réduction | Paiement sécurisé | Continuer mes achats |
        Passer commande | Valider mon panier | ?TTC | ?Prix # € | Voir sur Amazon | Passer la commande | En savoir plus
        sur l'offre | ?Prix barré | Boutique en ligne`,
      sentence: `Votre panier est vide | Cet article contient des liens affiliés | Cet article contient des liens d'affiliation |
        Nous pouvons percevoir une commission | Certains liens sont affiliés |
        En tant que Partenaire Amazon, nous réalisons un bénéfice sur les achats éligibles |
        Les prix sont susceptibles d'évoluer | Dans la limite des stocks disponibles`,
    },
    site: {
      label: `Aller au contenu | Aller au contenu principal | Aller à la navigation | Aller à la recherche | Aller au
        menu | Aller au menu principal | Aller en haut | Aller en bas de page | Passer au contenu | Passer la
        navigation | Accès direct au contenu | Retour en haut | Retour en haut de page | Haut de page | Retour à
        l'accueil | Retour à l'article | Retour à la liste | Retour au menu | Page d'accueil | Menu principal |
        Navigation principale | Ouvrir le menu | Fermer le menu | Afficher le menu | Ouvrir la recherche | Fermer la
        recherche | Rechercher sur le site | Recherche avancée | Vous êtes ici | Fil d'Ariane | Plan du site | Mon
        compte | Mon profil | Se connecter | Se déconnecter | Connexion / Inscription | Mot de passe oublié | Rester
        connecté | Fermer la fenêtre | ?Voir plus | Voir moins | Afficher plus | Afficher moins | Charger plus | Voir
        tout | Tout afficher | Toutes les rubriques | Choisir la langue | Chargement en cours | Veuillez patienter |
        Nouvelle fenêtre | Ouvre dans une nouvelle fenêtre | Lien externe | Passer au contenu principal | Accéder au
        contenu | Retour à la page d'accueil | Menu secondaire | Se souvenir de moi | Tout voir | ?Accessibilité |
        S'ouvre dans une nouvelle fenêtre | Changer de langue | Pied de page`,
      sentence: `Veuillez activer JavaScript | JavaScript est désactivé | Votre navigateur n'est pas à jour |
        Votre navigateur est obsolète | Veuillez désactiver votre bloqueur de publicité |
        Merci de désactiver votre bloqueur de publicité`,
    },
    comments: {
      label: `Aucun commentaire | ?Pas de commentaire | Pas encore de commentaire | ?# commentaires | ?# commentaire |
        ?Commentaires # | ?Un commentaire | ?Un commentaire sur * | ?# réflexions sur * | Laisser un commentaire |
        Laissez un commentaire | Écrire un commentaire | Écrivez un commentaire | Ajouter un commentaire | Poster un
        commentaire | Publier un commentaire | Publier le commentaire | Envoyer le commentaire | Soumettre le
        commentaire | Votre commentaire | Lire les commentaires | Voir les commentaires | Voir tous les commentaires |
        Voir les # commentaires | Afficher les commentaires | Charger plus de commentaires | Plus de commentaires |
        Masquer les commentaires | Derniers commentaires | ?Les plus récents | ?Les plus anciens | ?Trier par | ?#
        réponses | Voir les réponses | Annuler la réponse | Réagir à cet article | Réagissez à cet article | Commenter
        cet article | Soyez le premier à commenter | Soyez le premier à réagir | Soyez le premier à laisser un
        commentaire | Donnez votre avis | ?Votre avis | Rejoindre la conversation | Participer à la discussion |
        Participez à la discussion | Connectez-vous pour commenter | Se connecter pour commenter | Je n'aime pas |
        Signaler ce commentaire | Charte de modération | Commentaires fermés`,
      sentence: `Les commentaires sont fermés | Les commentaires sont désactivés | Les commentaires sont modérés |
        Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée |
        Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec * |
        Les champs obligatoires sont indiqués avec * | Les champs obligatoires sont indiqués |
        Vous devez être connecté pour publier un commentaire | Vous devez être connecté pour commenter |
        Vous devez vous connecter pour publier un commentaire | Connectez-vous pour laisser un commentaire |
        Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire |
        Prévenez-moi de tous les nouveaux commentaires par e-mail |
        Prévenez-moi de tous les nouveaux articles par e-mail | Ce site utilise Akismet pour réduire les indésirables |
        En savoir plus sur la façon dont les données de vos commentaires sont traitées |
        Il n'y a pas encore de commentaire | Aucun commentaire pour le moment | Soyez le premier à donner votre avis |
        Votre commentaire est en attente de modération | Qu'en pensez-vous ? Dites-le nous en commentaire |
        Dites-nous ce que vous en pensez en commentaire`,
    },
    form: {
      label: `Votre nom | Votre prénom | Votre e-mail | Adresse e-mail | Votre adresse e-mail | Adresse mail | Entrez
        votre e-mail | Entrez votre adresse e-mail | Saisissez votre e-mail | Saisissez votre adresse e-mail | Votre
        message | ?Site web | ?Code postal | ?Mot de passe | Nom d'utilisateur | Champ obligatoire | Champs
        obligatoires | ?* Champs obligatoires | Je ne suis pas un robot | Formulaire de contact | J'accepte les
        conditions générales | J'accepte la politique de confidentialité | ?Code de sécurité | Choisir un fichier`,
      sentence: `Ce champ est obligatoire | Tous les champs sont obligatoires |
        Les champs marqués d'un astérisque sont obligatoires | Veuillez remplir tous les champs obligatoires |
        Veuillez saisir une adresse e-mail valide | Votre message a bien été envoyé |
        Merci, votre message a bien été envoyé | Une erreur est survenue | Une erreur est survenue, veuillez réessayer |
        Veuillez réessayer plus tard | Vos données ne seront pas partagées | Ce site est protégé par reCAPTCHA`,
    },
    readAlso: {
      lead: `Lire aussi | À lire aussi | À lire | À lire également | Lire également | Lisez aussi | À voir | À voir
        aussi | Voir aussi | À écouter | Écouter aussi | En vidéo | À relire | ?Sur le même sujet | Notre dossier |
        ?Pour aller plus loin | Retrouvez aussi | Plus d'infos | En savoir plus | Découvrez aussi | ?À découvrir`,
    },
    related: {
      heading: `À lire aussi | Lire aussi | ?Sur le même sujet | Sur le même thème | Articles liés | Articles
        similaires | Articles associés | Articles recommandés | Articles récents | Derniers articles | Dernières
        actualités | Les plus lus | Articles les plus lus | Le plus lu | Les plus populaires | Les plus partagés | Les
        plus commentés | ?À la une | Vous aimerez aussi | Vous pourriez aussi aimer | Cela pourrait vous intéresser |
        Ça pourrait vous intéresser | Recommandé pour vous | Nos recommandations | Nos derniers articles | Plus
        d'articles | Autres articles | ?À découvrir | À découvrir aussi | À ne pas manquer | Voir aussi | ?Pour aller
        plus loin | Dans la même rubrique | Dans la même catégorie | Du même auteur | ?Plus de * | ?L'actu en continu |
        ?En continu | Contenus sponsorisés`,
    },
    signUp: {
      label: `Suivez-nous sur Facebook | Suivez-nous sur Instagram | Suivez-nous sur X | Suivez-nous sur Twitter |
        Suivez-nous sur Google News | ?Suivez-nous sur * | Suivre l'auteur | Suivre ce thème | Abonnez-vous à notre
        newsletter | Abonnez-vous à la newsletter | S'abonner à la newsletter | Inscrivez-vous à notre newsletter |
        Inscrivez-vous à la newsletter | Inscrivez-vous à nos newsletters | S'inscrire à la newsletter | Je m'inscris |
        Recevoir la newsletter | Recevez notre newsletter | Nos newsletters | Toutes nos newsletters | ?Rejoignez-nous
        sur * | Rejoignez notre chaîne WhatsApp | Abonnez-vous à notre chaîne YouTube | Restez informé | Restez
        connecté | ?Retrouvez-nous sur * | Retrouvez-nous sur les réseaux sociaux | Nos réseaux sociaux | Ne manquez
        rien | {S'inscrire;Inscrivez-vous;Inscription;Abonnement} {à nos newsletters;aux newsletters;à l'infolettre;à
        notre infolettre;à la newsletter gratuite;à la lettre d'information} | {Abonnez-vous;S'abonner} {aux
        newsletters;à nos newsletters;à l'infolettre;à la chaîne;à notre chaîne;au flux RSS;à nos alertes} |
        {Recevoir;Recevez} {nos newsletters;la lettre d'information;nos alertes;notre infolettre} | Suivez-nous sur
        {TikTok;YouTube;LinkedIn;Telegram;WhatsApp;Threads;Bluesky;Google Discover} | {Suivez;Rejoignez}-nous | Ajoutez
        * à vos sources préférées | Ajouter * à vos favoris Google`,
      sentence: `Recevez l'essentiel de l'actualité chaque matin | Recevez chaque matin l'essentiel de l'actualité |
        Recevez toute l'actualité par e-mail | Recevez nos derniers articles par e-mail | ?Recevez * par e-mail |
        Recevez * dans votre boîte mail | Ne manquez rien de l'actualité | Restez informé de l'actualité |
        Vous pouvez vous désinscrire à tout moment | En vous inscrivant, vous acceptez nos conditions |
        En vous inscrivant, vous acceptez notre politique de confidentialité |
        En cliquant sur s'inscrire, vous acceptez nos conditions d'utilisation | Merci pour votre inscription |
        Votre inscription a bien été prise en compte | Votre inscription est confirmée |
        Inscrivez-vous pour recevoir notre newsletter | Suivez-nous sur les réseaux sociaux`,
    },
    share: {
      label: `Partager l'article | Partager cet article | Partagez cet article | Partager sur | Partager sur Facebook |
        Partager sur X | Partager sur Twitter | Partager sur WhatsApp | Partager sur LinkedIn | ?Partager sur * |
        Partager par e-mail | Partager par mail | ?Partager via * | Partager la page | Partager avec | Partager le lien
        | ?# partages | Cliquez pour partager sur * | Cliquez pour partager sur * (ouvre dans une nouvelle fenêtre) |
        Envoyer par e-mail | Envoyer à un ami | Offrir cet article | Cliquer pour partager sur * (ouvre dans une
        nouvelle fenêtre) | Cliquez pour imprimer (ouvre dans une nouvelle fenêtre) | Cliquez pour envoyer un lien par
        e-mail à un ami (ouvre dans une nouvelle fenêtre) | Partager sur * (ouvre dans une nouvelle fenêtre) | Partager
        via | Partager avec un ami | ?Tweeter | ?Épingler | ?J'aime | J'aime chargement | {Partager;Partagez} {sur les
        réseaux sociaux;sur les réseaux;sur Messenger;sur Telegram;sur Bluesky;sur Threads;sur Pinterest;par SMS;par
        courriel;cette page;ce billet;cette actualité;cette publication;cette vidéo;cette info} | Copier le lien de
        l'article | Lien copié dans le presse-papiers | Envoyer {l'article;par courriel;par Messenger} | Envoyer cet
        article par e-mail | ?Plus d'options de partage | Partagez avec vos amis | Partager cet article avec vos amis`,
    },
    consent: {
      label: `Gérer les cookies | Gérer mes cookies | Paramétrer les cookies | Paramètres des cookies | Préférences
        cookies | Politique de cookies | Accepter tout | Tout accepter | Accepter les cookies | Accepter et fermer |
        Accepter et continuer | Tout refuser | Refuser tout | Refuser les cookies | Continuer sans accepter |
        Personnaliser mes choix | Gérer mes choix | Gérer mes préférences | ?Je refuse | Enregistrer mes choix | Nos
        partenaires | En savoir plus | Cookies nécessaires | Accepter tous les cookies | Refuser tous les cookies |
        J'accepte tout | Gérer les préférences | Gérer le consentement | ?Paramétrer | Enregistrer les préférences |
        Confirmer mes choix | Cookies nécessaires uniquement | Uniquement les cookies nécessaires | Retirer mon
        consentement | Voir nos partenaires | ?Toujours actif | En savoir plus sur les cookies | ?D'accord`,
      sentence: `Ce site utilise des cookies | Nous utilisons des cookies |
        Nous utilisons des cookies pour améliorer votre expérience |
        Ce site utilise des cookies pour améliorer votre expérience |
        En poursuivant votre navigation, vous acceptez l'utilisation de cookies |
        En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies |
        En continuant à utiliser ce site, vous acceptez l'utilisation des cookies | Nous respectons votre vie privée |
        Le respect de votre vie privée est notre priorité | Votre vie privée nous importe |
        Vous pouvez modifier vos choix à tout moment | Vous pouvez retirer votre consentement à tout moment |
        Avec votre accord, nos partenaires et nous utilisons des cookies |
        Pour en savoir plus, consultez notre politique de confidentialité`,
    },
    advert: {
      label: `Contenu sponsorisé | ?Sponsorisé par * | Contenu de marque | En partenariat avec * | ?Proposé par * |
        Fermer la publicité | Masquer la publicité | Pourquoi cette publicité | ?Petites annonces | La suite de votre
        contenu après cette annonce | Suite de l'article après la publicité | Après la publicité | Pourquoi je vois
        cette publicité ? | Masquer cette annonce | Signaler cette publicité | Contenu partenaire | Liens sponsorisés |
        Présenté par * | Publicité Passer | Fin de la publicité | Annonce publicitaire | Désactiver le bloqueur de
        publicité | Désactivez votre bloqueur de publicité | Publi-rédactionnel | Communiqué sponsorisé | Contenu
        proposé par * | Annonces Google`,
    },
    counts: {
      label: `Temps de lecture # min | Temps de lecture : # minutes | Lecture # min | # min de lecture | # minutes de lecture |
        Lecture : # min | ?# vues | ?# lectures | ?# abonnés | Il y a # heures | Il y a # minutes | Il y a # jours |
        Mis à jour il y a # | Publié il y a #`,
    },
    footer: {
      label: `Mentions légales | Conditions générales | Conditions générales d'utilisation | Conditions générales de
        vente | Conditions d'utilisation | Politique de confidentialité | ?Données personnelles | ?Vie privée | Nous
        contacter | ?Qui sommes-nous | ?À propos | ?Aide et contact | Régie publicitaire | Tous droits réservés | Plan
        du site | Accessibilité : non conforme`,
      sentence: `Tous droits réservés | Toute reproduction interdite | Toute reproduction même partielle est interdite |
        Reproduction interdite sans autorisation`,
    },
    topics: {
      lead: `Classé dans | Publié dans | Posté dans`,
    },
    previousNext: {
      lead: `Article précédent | Article suivant | Billet suivant | Billet précédent | ?Chapitre suivant | ?Chapitre
        précédent | ?À suivre dans | {Article;Billet;Post;Actualité;Publication;Épisode}
        {précédent;suivant;précédente;suivante} | {Prochain;Prochaine} {article;épisode;étape} | À lire ensuite | À
        lire après | ?Suivant | ?Précédent | ?Prochain épisode | ?{Prochain;Prochaine} étape |
        ?{Épisode;Publication;Actualité} {suivant;suivante;précédent;précédente}`,
      label: `Article précédent | Article suivant | Articles précédents | Articles suivants | Page précédente | Page
        suivante | Navigation de l'article | Navigation des articles | Articles plus anciens | Articles plus récents |
        Lire l'article suivant | Chapitre suivant | Chapitre précédent | Billet précédent | Billet suivant | Actualité
        suivante | Actualité précédente | ?Plus ancien | ?Plus récent | Message plus ancien | Message plus récent |
        Publication précédente | Publication suivante | Post précédent | Post suivant | ?Dernière page | ?Première page
        | Lire l'article précédent | Navigation d'article | ?Sujet suivant | ?Sujet précédent | À lire ensuite |
        ?Épisode suivant | ?Épisode précédent | Retour aux articles | Retour au sommaire |
        {Article;Billet;Post;Message;Numéro;Dossier;Document;Reportage;Contenu} {précédent;suivant} |
        {Prochain;Précédent;Suivant} {article;billet;post;message;numéro} |
        {Actualité;Page;Publication;Vidéo;Recette;Photo;Image;Histoire;Leçon;Brève;Info;Fiche;Édition}
        {précédente;suivante} | {Prochaine;Précédente;Suivante}
        {actualité;page;publication;vidéo;recette;histoire;édition} | {Articles;Billets;Messages;Posts} {plus
        anciens;plus récents;précédents;suivants;antérieurs} | {Publications;Actualités} {plus anciennes;plus
        récentes;précédentes;suivantes} | {Voir;Lire;Aller à} {l'article;l'actualité;la page}
        {précédent;suivant;précédente;suivante} | Précédent Suivant | Suivant Précédent | Précédent # Suivant |
        Première Précédente Suivante Dernière | Précédent Accueil Suivant | Page # sur # Suivant | ?Page # Suivante |
        Navigation {des publications;de publication;de commentaires;d'articles;dans les articles;entre les articles} |
        Pagination des publications | Retour {aux actualités;aux articles;à l'actualité;au blog;au dossier;aux
        résultats;à la page précédente;à la liste des articles;au magazine;à la rubrique;à la recherche;au forum} |
        Revenir {à la liste;à l'accueil;en arrière;à la page précédente;aux articles} | ?Tous les articles | Voir tous
        les articles | Voir toutes les {actualités;publications} | ?Toutes les actualités | ?Lire aussi l'article
        suivant | Lire le billet {suivant;précédent} | À lire juste après | Continuer avec l'article suivant | Article
        suivant dans # secondes | Passer à l'article suivant | Charger {la suite;l'article suivant} | ?Partie
        {suivante;précédente} | ?Suite et fin | ?{Prochain;Précédent;Suivant} {numéro;message} |
        ?{Numéro;Dossier;Document;Reportage} {précédent;suivant} | ?{Prochaine;Précédente;Suivante}
        {édition;histoire;recette} | ?{Histoire;Leçon;Fiche;Édition} {précédente;suivante}`,
    },
  },
  sentences: {
    consent: `
      Ce site utilise des cookies.
      Ce site web utilise des cookies.
      Nous utilisons des cookies.
      Nous utilisons des cookies pour améliorer votre expérience.
      Nous utilisons des cookies pour améliorer votre expérience sur notre site.
      Le respect de votre vie privée est notre priorité.
      Votre vie privée nous importe.
      Ce site utilise des cookies pour améliorer votre expérience.
      Ce site utilise Akismet pour réduire les indésirables.
      Nous utilisons des cookies sur notre site.
      Nous utilisons des cookies sur ce site.
      En poursuivant votre navigation, vous acceptez l'utilisation de cookies.
      En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.
      Vous pouvez modifier vos choix à tout moment.
      Vous pouvez retirer votre consentement à tout moment.
      Nous respectons votre vie privée.
      Nous accordons de l'importance à votre vie privée.
      Nos partenaires et nous-mêmes utilisons des cookies.
      Vos données personnelles sont protégées.
    `,
    signUp: `
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
      Abonnez-vous à notre infolettre.
      Inscrivez-vous à notre infolettre.
      Inscrivez-vous gratuitement à notre newsletter.
      Abonnez-vous pour lire la suite.
      Connectez-vous pour lire la suite.
      Déjà abonné ? Connectez-vous.
      La suite est réservée aux abonnés.
      La suite de cet article est réservée aux abonnés.
      Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.
      Vous avez atteint votre limite d'articles gratuits.
      Sans engagement.
      Vous recevez cet e-mail car vous êtes inscrit à ….
      Merci de ne pas répondre à cet e-mail.
      Pour vous désabonner, cliquez ici.
      Merci de votre inscription.
      Veuillez saisir une adresse e-mail valide.
      En vous inscrivant, vous acceptez notre politique de confidentialité.
      Ne manquez aucune actualité.
      Recevez nos derniers articles par e-mail.
      Téléchargez notre application.
      Suivez-nous sur les réseaux sociaux.
      Faites un don.
      Soutenez-nous.
    `,
    comments: `
      Les commentaires sont fermés.
      Les commentaires sont modérés.
      Soyez le premier à commenter.
      Réagissez !
      Vous devez être connecté pour commenter.
      Vous devez vous connecter pour publier un commentaire.
      Aucun commentaire.
      Soyez le premier à réagir.
      Soyez le premier à laisser un commentaire.
      Vous devez être connecté pour publier un commentaire.
      Connectez-vous pour commenter.
      Les commentaires sont désactivés.
      Les commentaires sont fermés pour cet article.
      Votre commentaire est en attente de modération.
      Laissez un commentaire.
      Donnez votre avis.
      Rejoignez la conversation.
    `,
    form: `
      Votre adresse e-mail ne sera pas publiée.
      Votre adresse de messagerie ne sera pas publiée.
      Les champs obligatoires sont indiqués avec *.
      Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *.
      Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
      Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur comment les données de vos commentaires sont utilisées.
      Votre adresse courriel ne sera pas publiée.
      Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués.
      Les champs obligatoires sont indiqués.
      Tous les champs sont obligatoires.
      Ce champ est obligatoire.
      Prévenez-moi de tous les nouveaux commentaires par e-mail.
      Prévenez-moi de tous les nouveaux articles par e-mail.
      Enregistrer mon nom, courriel et site web dans le navigateur pour la prochaine fois que je commenterai.
      Ce site est protégé par reCAPTCHA.
      Une erreur est survenue, veuillez réessayer.
      Veuillez réessayer plus tard.
    `,
    share: `
      Partagez cet article !
      Suivez-nous sur ….
    `,
    footer: `
      Tous droits réservés.
      Reproduction interdite.
      Tous droits de reproduction réservés.
      Toute reproduction interdite.
      Toute reproduction même partielle est interdite.
      Reproduction interdite sans autorisation.
      Fièrement propulsé par WordPress.
      L'article … est apparu en premier sur ….
    `,
    site: `
      Votre navigateur ne prend pas en charge la lecture de vidéos.
      Votre navigateur ne supporte pas la balise vidéo.
      Votre navigateur ne prend pas en charge l'élément audio.
      Veuillez activer JavaScript.
      Cette vidéo n'est pas disponible.
      Ce contenu n'est pas disponible dans votre pays.
      Pour afficher ce contenu, vous devez accepter les cookies.
    `,
    advert: `
      La suite après la publicité.
      La suite de l'article après la publicité.
      Cet article contient des liens affiliés.
      Nous pouvons percevoir une commission.
    `,
  },
  authorsOwn: `
    À suivre
  `,
  toReader: 'vous votre vos',
  ofPage: 'nous notre nos site',
};
