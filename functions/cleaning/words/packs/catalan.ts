import type { Pack } from '../word-classes.ts';

export const catalan: Pack = {
  language: 'ca',
  plain: `el la els les un una uns unes i o però que de del dels a al als en amb per sense sobre entre fins des com
    quan on qui què aquest aquesta aquests aquestes això aquell és són era eren ser ha han havia hi ho li ens
    us em et se no més molt només també ja encara tot tota tots totes cada si perquè seva seu seus seves
    nostre nostra vostre ells elles ell ella nosaltres després abans`,
  wordings: {
    comments: {
      label: `Sense comentaris | ?# comentaris | Deixa un comentari | Deixa el teu comentari | Escriu un comentari |
        Envia el comentari | Cancel·la les respostes`,
      sentence: `L'adreça electrònica no es publicarà | Els camps necessaris estan marcats amb * | Els comentaris estan tancats`,
    },
    share: {
      label: `Comparteix a Facebook | Comparteix a WhatsApp | Comparteix l'article | ?Comparteix a *`,
    },
    signUp: {
      label: `Subscriu-te al butlletí | Subscriu-te a la newsletter | Segueix-nos a Instagram | ?Segueix-nos a *`,
    },
    related: {
      heading: `Articles relacionats | Notícies relacionades | El més llegit | Més notícies | Últimes notícies |
        Et pot interessar | També et pot interessar | Llegeix també`,
    },
    readAlso: {
      lead: `Llegeix també | Llegiu també | Mira també | Et pot interessar | Més informació`,
    },
    previousNext: {
      label: `Article anterior | Article següent | Notícia anterior | Notícia següent | Pàgina següent`,
    },
    footer: {
      label: `Avís legal | Política de privacitat | Qui som | Tots els drets reservats`,
      sentence: `Tots els drets reservats`,
    },
    site: {
      label: `Vés al contingut | Ves al contingut | Salta al contingut | Torna a dalt | Torna a l'inici | Mostra'n més |
        Carrega'n més | Veure més`,
    },
    consent: {
      label: `Accepta-ho tot | Accepta totes les galetes | Rebutja-ho tot`,
      sentence: `Aquest lloc web utilitza galetes | Utilitzem galetes`,
    },
    print: {
      label: `Imprimeix l'article | Versió per imprimir | Copia l'enllaç`,
    },
    continues: {
      label: `Continua llegint | Segueix llegint | Llegeix l'article complet | L'article continua després de la publicitat`,
    },
    donate: {
      label: `Fes una donació | Fes-te subscriptor`,
    },
    app: {
      label: `Descarrega't l'app | Descarrega l'aplicació`,
    },
  },
};
