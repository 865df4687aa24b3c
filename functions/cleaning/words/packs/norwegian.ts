import type { Pack } from '../word-classes.ts';

export const norwegian: Pack = {
  language: 'no',
  plain: `og eller men at av i på til for fra med om ved under over ut en et ei den det de denne dette disse som er
    var være har hadde kan skal vil ikke jeg du han hun vi man oss deg dere deres seg sin sitt sine min mitt
    mine vår våre din ditt dine mer også så her der når hvor hvordan hva hvem hvilken alle alt hver bare
    etter før mellom mot uten hvis fordi noe noen ingen mye veldig nå ble blir blitt må enn selv mens hos`,
  wordings: {
    comments: {
      label: `Ingen kommentarer | ?# kommentarer | Skriv en kommentar | Legg igjen en kommentar | Legg inn en kommentar |
        Vis kommentarer | Les kommentarene`,
      sentence: `Kommentarfeltet er stengt | Kommentarer er stengt | Din e-postadresse vil ikke bli publisert |
        Obligatoriske felt er merket med * | Du må være logget inn for å kommentere`,
    },
    share: {
      label: `Del på Facebook | Del artikkelen | Del saken | ?Del på *`,
    },
    signUp: {
      label: `Meld deg på nyhetsbrevet | Meld deg på vårt nyhetsbrev | Abonner på nyhetsbrevet | Følg oss på Facebook |
        Følg oss på *`,
    },
    related: {
      heading: `Les også | Les mer | Mest lest | Siste nytt | Siste nyheter | Relaterte artikler | Relaterte saker | Flere saker |
        Flere nyheter | Anbefalte artikler`,
    },
    readAlso: {
      lead: `Les også | Les mer | Se også | Hør også | Les mer om | Les saken`,
    },
    previousNext: {
      label: `Forrige artikkel | Neste artikkel | Forrige side | Neste side | Forrige innlegg | Neste innlegg`,
    },
    footer: {
      label: `Alle rettigheter reservert | Om oss | Kontakt oss | Personvern og cookies`,
      sentence: `Alle rettigheter reservert | Alt innhold er opphavsrettslig beskyttet`,
    },
    site: {
      label: `Hopp til innhold | Hopp til hovedinnhold | Gå til innhold | Gå til hovedinnhold | Til toppen |
        Tilbake til toppen | Til forsiden | Tilbake til forsiden | Vis mer | Vis flere | Last inn flere`,
    },
    consent: {
      label: `Godta alle | Godta alle cookies | Avvis alle | Bare nødvendige | Administrer informasjonskapsler`,
      sentence: `Dette nettstedet bruker informasjonskapsler | Vi bruker informasjonskapsler`,
    },
    print: {
      label: `Skriv ut artikkelen | Skriv ut siden | Kopier lenke | Lenke kopiert`,
    },
    continues: {
      label: `Saken fortsetter under annonsen | Artikkelen fortsetter under annonsen | Saken fortsetter under bildet |
        Artikkelen fortsetter under bildet | Saken fortsetter etter annonsen | Les hele saken | Fortsett å lese |
        Fortsetter på side #`,
    },
    donate: {
      label: `Støtt oss | Gi en gave`,
    },
    app: {
      label: `Last ned appen | Last ned vår app`,
    },
    paywall: {
      label: `Kun for abonnenter | For abonnenter | Allerede abonnent? Logg inn`,
    },
  },
};
