import type { Pack } from '../word-classes.ts';

export const french: Pack = {
  language: 'fr',
  plain: `le la les l un une des de du d et ou mais à au aux en dans sur sous par pour avec sans que qui quoi dont
    où ce cet cette ces est sont était être a ont avait avoir il elle ils elles on nous vous je tu me te se s y
    son sa ses leur leurs notre nos votre vos mon ma mes ne pas plus n c qu si comme quand tout tous toute toutes
    aussi très même ici vers chez entre cela ça j m t sera peut veuillez pouvez peuvent après`,
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
};
