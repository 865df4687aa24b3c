import type { Pack } from '../word-classes.ts';

export const english: Pack = {
  language: 'en',
  labelsEverywhere: true,
  plain: `s t m re ve ll d a an the and or but of to in on at by for from with without about into over under as
    than that this these those is are was were be been being am do does did has have had will would can could may
    might should shall must it its he she they them their his her him we us our ours you your yours i my me mine
    who whom whose which what when where why how if then so not no nor all any some each every other there here
    out up down off only also just own such too very please let via per dont anytime after before`,
  previous: 'previous prev older earlier preceding prior back last',
  next: 'continues next newer following continue forward upcoming continued',
  piece: `article articles post posts story stories page pages news entry entries chapter chapters video videos headline
    headlines episode episodes report reports item items content column blog issue interview podcast gallery galleries photo
    photos image images opinion feature features analysis coverage review reviews read reads section series part topic
    product products recipe recipes event events book books`,
  more: `more most also latest recent recently newest other others another related similar recommended
    recommendations recommendation recommends suggested suggestions popular trending picks choice choices further
    miss interest interested enjoy editor editors viewed elsewhere again archive archives icymi missed`,
  read: `full whole read see watch listen view discover explore check find click tap learn look reading watching browse visit go show
    load open out`,
  share: `share shares sharing tweet pin print save copy copied link links bookmark send forward clipboard embed repost
    permalink listen favourite favorite follow gift like likes liked`,
  join: `newsletter newsletters inbox digest subscribe subscribing subscribed subscribes sign signing signed
    signup register registered join joining become donate support enroll try start started unlock get getting
    receive follow following stay connect like upgrade download contribute find enter give want never miss thank
    thanks keep be consider choose select manage add leave write post share tell say submit view show hide load
    see read open have log make help let check visit update updates updated access channel channels account trial
    edition roundup bulletin community group page informed loop supporter magazine print digital feed app google
    play store unsubscribe`,
  letter: `subscribe subscribing subscribed newsletter newsletters inbox digest briefing alert alerts notification
    notifications mailing subscription subscriptions subscriber subscribers member members membership
    memberships journalism donation unsubscribe unsubscribed`,
  offer: `like love free daily weekly monthly morning evening day week month year now today here unlimited
    straight directly direct delivered deliver never first every best latest exclusive premium plus only just more
    news stories story top breaking big important most great headlines sent send email address price save trial
    cancel anytime instant real time right original independent quality reporting content articles article depth
    deals offers tips click below button date know yet closed open all any one two list`,
  cookie: 'cookie cookies consent',
  choice: `accept accepted reject decline agree allow manage customise customize preferences preference settings
    options option all only necessary essential ok okay got understand dismiss close confirm deny continue refuse
    save change choices yes no thanks more learn later privacy matters`,
  usage: `use uses used using site sites website websites page pages web experience experiences improve enhance
    best ensure policy policies notice continue continuing browsing browse browser partners partner data personal
    information personalise personalize personalised personalized content ad ads advertising analytics analyse
    analyze device devices store stored storing access technologies technology better give value visit visits
    visiting traffic provide deliver services service third party parties purposes processing similar accept
    accepting agree agreeing consenting click clicking find more read learn details function functionality
    performance measure measurement offer user users want need assume happy button most relevant remembering
    repeat optimal functional social media set changing without settings please terms conditions statement see
    serve targeted make work works properly help helps understand tracking trackers spam reduce processed
    protected apply matters`,
  advert: `advertisement advertisements advert adverts advertising advertise sponsored sponsor promoted promotion advertorial
    commercial ad ads`,
  comment: `comment comments commenting commented reply replies respond response responses discussion discussions conversation thoughts
    trackback trackbacks pingback pingbacks`,
  form: `email address published required fields name website submit password username mandatory enter`,
  legal: `reproduced permission copyright copyrighted rights reserved trademark trademarks licensed license
    licence redistributed`,
  clause: `all material materials published broadcast rewritten redistributed reproduced reproduction permission
    prohibited permitted transmitted distributed cached otherwise used expressly written prior except whole without may not
    part any form strictly company limited media group registered property owners respective`,
  footer: `contact about us careers career advertise advertising terms term conditions condition policy policies
    imprint disclaimer accessibility powered corrections websites masthead affiliates affiliate disclosure proudly
    rss privacy correction typo`,
  topic: `tags tag tagged topics topic filed keywords keyword labels label categories category posted subjects subject themes
    theme`,
  count: `views view reads shares likes favourites favorites bookmarks kudos comments words word ago updated update published publish modified reading read
    estimated last posted created issued edited followers follower hits visitors times claps rating ratings votes`,
  unit: 'min mins minute minutes hour hours hr hrs second seconds sec secs day days week weeks month months year years time',
  date: `january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    yesterday today`,
  site: `register home homepage menu navigation nav top signin log login logout cart basket skip toggle search
    return`,
  common: `app apps jobs help support press team use service services privacy legal notice cookie cookies statement theme themes
    archive archives feedback ethics company site map shop store subscriptions newsletters newsletter our your
    choices california sell share info personal information do not editorial standards code staff partners agreement
    designed developed hosted follow settings design manage preferences media kit work with customer search skip
    main content toggle close open account sections section sign in out register checkout profile expand collapse
    more less show hide all back index subscribe go jump start page scroll loading please wait my submit categories
    language english edition sidebar footer header gift friend friends like liked likes download translate
    favourites favorites post opens window font size text larger smaller comment comments field marked user forgot
    forgotten remember log logged login signed must save browser next time report create cancel send enter`,
  wall: `error errors found page looking could sorry moved deleted removed address typed incorrectly exist exists longer
    requested server gateway internal forbidden denied unavailable temporarily enable disabled browser checking
    verify verifying human robot redirect automatic automatically moment process try later maintenance access
    permission wrong went unable trouble reload refresh broken available shortly timeout connection oops`,
};
