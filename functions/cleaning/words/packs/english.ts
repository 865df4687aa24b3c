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
  topic: `tags tag tagged topics topic filed keywords keyword labels label categories category posted subjects themes
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
  homes: 'Home page | Front page | Start',
  heres: `You are here | You're here | You are currently here | You are viewing`,
  wordings: {
    photo: {
      label: `View gallery | View photo gallery | View all photos | View all # photos | View # photos |
        View # images | See all photos | See more photos | See the photos | See photos | ?Photo gallery | ?Photos |
        ?Gallery | ?Slideshow | View slideshow | Start slideshow | Launch slideshow | Launch gallery |
        Open gallery | Close gallery | Open image in gallery | Open this photo in gallery | Open image modal |
        Open image in full screen | Open in full screen | ?Full screen | ?Fullscreen | View full screen |
        View fullscreen | View image in fullscreen | Exit full screen | Exit fullscreen | ?Enlarge | Enlarge image |
        Enlarge photo | Enlarge this image | Enlarge picture | Click to enlarge | Tap to enlarge |
        Click image to enlarge | Click on image to enlarge | Click on the image to enlarge |
        Click photo to enlarge | Click to expand image | Tap to expand | Click to view larger image |
        View larger image | View larger version | View full size | View full size image | View original image |
        ?Zoom | Zoom in | Zoom out | Click to zoom | Hover to zoom | Toggle caption | Show caption | Hide caption |
        Hide captions | Show captions | ?Caption | View image caption | ?Photo # of # | Image # of # |
        ?Slide # of # | ?# photos | ?# images | ?# of # | ?Photo # | ?Image # | ?Slide # | Next image |
        Previous image | Next photo | Previous photo | Next slide | Previous slide | Go to slide # |
        Download image | Download photo | Buy this photo | Buy photo | Order this photo | Pin this image |
        Save image | Copy image link | Image unavailable | Image not available | No image available |
        Image loading | Loading image | Photos loading | Swipe to see more | Swipe for more photos |
        Swipe for next photo | Scroll to see more photos | Scroll for more photos | Swipe left for more photos |
        Back to gallery | Advertisement in gallery | Hide thumbnails | Show thumbnails | View thumbnails |
        Show fewer photos | Show more photos | Load more photos | # more photos | ?+ # more | View image |
        View photo | View picture | View full image | View large image | View in gallery | View in lightbox |
        View image gallery | View images | View more photos | View more images | View photos | View the gallery |
        View the photos | View the full gallery | View full gallery | View picture gallery | View entire gallery |
        See gallery | See the gallery | See full gallery | See more pictures | See image gallery | See image |
        See all images | See all # photos | See full image | See larger image | Browse photos | Browse gallery |
        Browse all photos | Show gallery | Show image | Show photos | Show all photos | Show image credit |
        Show all images | Hide gallery | Hide image | Open image | Open photo | Open lightbox | Open image viewer |
        Open photo gallery | Open slideshow | Open full-size image | Open fullscreen | Close image |
        Close lightbox | Close slideshow | Close full screen | Close fullscreen | Enter fullscreen |
        Enter full screen | Expand image | Expand photo | Expand picture | Expand gallery | Expand caption |
        Collapse caption | Read caption | Toggle image caption | Toggle fullscreen image | Tap image to enlarge |
        Tap to enlarge image | Tap to zoom | Tap to view gallery | Click to zoom in | Click to view gallery |
        Click to view full size | Click to see more photos | Click to see more images |
        Click here to see more photos | Click here to view the gallery | Click image to view gallery |
        Click through the gallery | Click through the photos | Click arrows to view more | Click for larger image |
        Click for gallery | Click for more photos | Larger image | Larger view | Larger version | Full-size image |
        Full resolution | Full image | High resolution image | High-res image | Original size | Actual size |
        Next picture | Previous picture | Next gallery | Previous gallery | Picture # of # | Gallery # of # |
        # more images | ?# pictures | # photos total | ?# / # photos | View # more | View # more photos |
        See # photos | See # more photos | All photos | All images | More photos | More pictures | More images |
        Photo slideshow | Picture gallery | Image gallery | Photo album | Photo viewer | Image viewer |
        Pause slideshow | Play slideshow | Restart slideshow | Replay gallery | Restart gallery |
        Back to slideshow | Back to photos | Back to image | Grid view | Gallery view | List view | Thumbnail view |
        View as list | View as slideshow | View as gallery | View all as list | Swipe to view | Swipe to view more |
        Swipe to see more photos | Swipe right for more photos | Swipe for more | Swipe through the gallery |
        Scroll for more images | Scroll through the photos | Scroll through photos | Buy print | Buy a print |
        Buy prints | Order print | Order prints | Purchase photo | Purchase prints | Share photo | Share image |
        Share this photo | Share this image | Share gallery | Download this photo | Download high-res image |
        Copy image | Image info | Photo info | Image details | Photo details | Missing image | Image missing |
        Image removed | Image failed to load | Photo unavailable | Image placeholder | Placeholder image |
        Featured image | Lead image | Hero image | Show all # photos | Open the gallery | Start gallery |
        Gallery # images | ?Gallery # photos | Image gallery # images | Show larger image | See full size |
        Click to enlarge image | Click for a larger version | Zoom image | Open image in modal |
        Open image in new tab | View in full screen | Collapse image | View caption | Download this image |
        Purchase this photo | Purchase image | Photo not available | More photos below | Return to gallery |
        Carousel navigation`,
    },
    player: {
      label: `Play video | Watch video | Watch the video | Watch the video above | Watch the video below | Watch this video |
        Watch the full video | ?Play | ?Pause | ?Mute | ?Unmute | ?Replay | ?Rewind | Play audio | Play the audio |
        ?Listen | ?Listen now | Listen to article | Listen to this article | Listen to this story | Listen to the story
        | Listen to the article | Listen to this page | Listen to the podcast | Listen to this episode | Listen to the
        audio version | Hear this story | Hear this article | Click to play | Tap to play | Click to play video | Tap to
        unmute | Click to unmute | Tap for sound | Click for sound | ?Up next | Up next in # | ?Now playing | ?Autoplay
        | Autoplay on | Autoplay off | Turn on autoplay | ?Playback speed | Playback rate | Playback speed # x | ?Volume
        | ?Volume # % | ?Subtitles | ?Captions | Captions off | Subtitles off | ?Quality | ?Settings | Skip ad | Skip ad
        in # | Skip ads | Ad # of # | Ad will end in # | Ad ends in # | Video will begin in # | Your video will begin in
        # seconds | Your video will start in # | Your ad will end in # | Close video | Close player | Close video player
        | Expand player | Minimise player | Minimize player | Restart video | Loading video | Video loading | Loading
        player | Loading the player | Video player is loading | This is a modal window | Video unavailable | Video not
        available | Audio player | Video player | Media player | Download audio | Download episode | Download mp3 |
        Download video | ?Transcript | Read transcript | View transcript | Show transcript | Read the transcript |
        Toggle transcript | Embed video | Share video | Share this video | Video # of # | # seconds of # | ?# min listen
        | ?# minute listen | Listen # min | Listening time # min | Audio # min | ?Duration # | ?Current time # | Current
        time # / duration # | Remaining time # | ?Loaded # % | ?Live | Seek to live | ?Watch live | ?Watch now | Watch
        again | Watch next | Watch more | More videos | Latest videos | Top videos | Related videos | Recommended videos
        | Most watched | Featured video | Video of the day | Today's top videos | Sorry, this video is not available in
        your region | ?Playlist | ?Podcast | Subscribe to the podcast | Rewind # seconds | Forward # seconds | Skip back
        # seconds | Skip forward # seconds | Picture in picture | Watch on YouTube | Watch on Vimeo | Open in Spotify |
        Listen on Spotify | Listen on Apple Podcasts | Click here to listen | Click here to watch | Click to listen |
        ?Audio by * | Audio brought to you by * | Powered by Trinity Audio | Play episode | Play clip | Play now | Play
        all | Play next | Play again | Play the video | Play this video | Play video content | Play in pop-up | Pop out
        player | Mini player | Theatre mode | Theater mode | Cast to TV | Watch in HD | Watch on TV | Watch here | Watch
        full video | Watch full episode | Watch the full video here | Watch the full interview | Watch the clip | Watch
        the trailer | Watch trailer | Watch the live stream | Watch the livestream | Watch live stream | Watch
        highlights | Watch later | Add to watch later | Add to playlist | Add to queue | ?Queue | Video duration # |
        Video length # | Video runtime # | Clip length # | ?Length: # | Running time # | # min watch | # minute watch |
        # minute video | # minutes remaining | Time remaining # | Volume up | Volume down | Sound on | Sound off | Turn
        sound on | Turn off sound | Turn on sound | Turn on captions | Turn off captions | Turn on subtitles | Toggle
        fullscreen | Toggle mute | Toggle sound | Toggle play | Play / pause | Pause video | Pause audio | Stop video |
        Stop audio | Video settings | Audio settings | Closed captions | Captions available | Audio description | Audio
        track | Select quality | Auto quality | HD quality | ?Buffering | Ready to play | Video ended | Playback error |
        Error loading media | Error loading player | Media error | File could not be played | ?Retry | Reload player |
        Reload video | Load player | Show player | Hide player | Open player | Open video | View video | See video |
        Video transcript | Audio transcript | Full transcript | Listen to this | Listen to the full episode | Listen to
        full episode | Listen to the full interview | Listen here | Listen on Google Podcasts | Listen on YouTube |
        Listen on Audible | Listen on Amazon Music | Listen on SoundCloud | Listen and subscribe | Subscribe on Apple
        Podcasts | Subscribe on Spotify | Follow on Spotify | Also on Spotify | Audio version | Article audio | Audio
        article | ?Narrated by * | Narrated article | ?Read by * | AI narration | Automated voice | Change voice | Speed
        # x | Hear more | Hear the story | Listen to more stories on * | Hear more audio stories | Get the podcast |
        Download podcast | More episodes | All episodes | Latest episode | Previous episode | Next episode | Episode
        list | Next in playlist | Playing next | Playing now | Now watching | Up next in # seconds | Related video |
        Recommended video | Top video | Trending videos | Popular videos | More from video | Video gallery | All videos
        | See all videos | View all videos | Watch all videos | Play Video # | Watch live TV | Watch full episodes |
        Replay video | ?Fullscreen | ?Full screen | ?Exit fullscreen | Enter fullscreen | Exit full screen | Play muted
        | Play this episode | Autoplay next video | Turn off autoplay | Skip # seconds | Fast forward # seconds | Back #
        seconds | Currently behind live | Duration time # | Stream type live | ?Progress # % | Playback speed # | ?Speed
        # | ?Chapters | ?Descriptions | Descriptions off selected | Captions off selected | Captions settings opens
        captions settings dialog | Subtitles off selected | Subtitles settings opens subtitles settings dialog |
        Captions and subtitles off selected | Default selected | Show captions | Hide captions | Hide transcript | Copy
        embed code | Get embed code | Video player loading | Loading audio | Audio unavailable | Video ad | Your video
        will begin in # | Your video begins in # | Video will play in # | Video starts in # seconds | Next video starts
        in # | ?Now Playing * | ?Listen live | Listen to this post | Listen to this podcast | Listen to the episode |
        Listen to story | Listen to story # min | ?Listen # | Listen # minutes | Audio controls | Video controls |
        ?Listen on * | Featured videos | ?Must watch | ?Video caption | ?Media caption | ?Image caption | Media playback
        is unsupported on your device | Media playback is not supported on this device | AI-generated audio | Audio by
        Carbonatix | ?Live now | ?Live stream | Live updates below | ?Image source | Listen to this article # min |
        Listen to this article · # min | Listen to this story # min | Advertisement ends in # | No playable sources
        found | No compatible source was found | Audio # minutes | Video: # min | Player loading | Audio player loading
        | Seek to live, currently behind live | ?# x`,
      sentence: `Your browser does not support the video tag | Your browser does not support the audio element |
        Your browser does not support the audio tag | Your browser does not support HTML5 video |
        Your browser does not support video | Your browser doesn't support HTML5 audio |
        Your browser does not support this video | Your browser does not support the video element |
        Your browser does not support audio | To play this video you need to enable JavaScript in your browser |
        JavaScript is required to play this video | Please enable JavaScript to play this video |
        Please enable JavaScript to view this video | Sorry, your browser doesn't support embedded videos |
        This video can not be played | This video cannot be played | This video is not available |
        This video is no longer available | This video is private | Sorry, this video is no longer available |
        The media could not be loaded |
        The media could not be loaded, either because the server or network failed or because the format is not supported |
        No compatible source was found for this media | An error occurred while loading the video |
        An error occurred, please try again later | Something went wrong while playing this video |
        We are having trouble playing this video | You need to enable JavaScript to watch this video |
        This audio is auto-generated | This audio is auto-generated, please let us know if you have feedback |
        This article is read by an automated voice | This audio is generated by an automated voice |
        This article was read aloud by an automated voice | The following is an automated reading |
        Beginning of dialog window | End of dialog window |
        Beginning of dialog window, escape will cancel and close the window |
        Escape will cancel and close the window | Video will resume after the advertisement |
        This browser does not support the video element | Playback of this video is not supported |
        Video playback not supported | The player could not be loaded | This video has been removed |
        This video has expired | This clip is no longer available | This audio is no longer available |
        This stream has ended | The live stream has ended | The live stream will begin shortly |
        This live stream has ended | This video requires JavaScript | This player requires a modern browser |
        Sorry, the video player failed to load | Sorry, the video player failed to load. (Error code: #) |
        The video player failed to load | Error code # | Your browser can't play this video |
        Your browser cannot play this video | Your device does not support this video |
        Sorry, this content is not available in your region |
        Sorry, this content is not available in your location | This video is not available in your country |
        This content is not available in your country | This video is unavailable in your location |
        Please accept marketing cookies to watch this video | Please accept cookies to watch this video |
        Accept cookies to watch this video | Video will play after the ad | Your video will play after this ad |
        The video will start after this advertisement | Video will start in # | Turn up the volume |
        Press play to listen | Press play to watch | Press the play button to listen |
        Click the play button to listen | Click the play button to watch | Tap the play button to listen |
        Click play to listen | Click play to watch | Hit play to listen | Want to hear more? | Prefer to listen? |
        Prefer listening? | Don't want to read? Listen instead | Audio is generated automatically |
        This narration is AI-generated | This article was narrated by AI | Voice is AI-generated |
        Inconsistencies may occur | Enjoying this audio? | Did you enjoy the audio? | ?You're listening to * |
        You can listen to this article | You can also listen to this article |
        The audio version of this article is generated by AI-based technology | This video could not be played |
        The video could not be loaded | Media error: Format(s) not supported or source(s) not found |
        Sorry, this video is not available | This video is unavailable | This content is not available |
        This content is not available in your region | To play this audio you need to enable JavaScript |
        You need to enable JavaScript to play this video | JavaScript must be enabled to play video |
        You need Flash to view this video | You need the latest version of Adobe Flash Player |
        Please install Flash | Your browser doesn't support HTML video | Your browser does not support iframes |
        Your browser does not support inline frames | An error has occurred. Please try again |
        Something went wrong while playing | This audio was generated by AI |
        This article was read by an automated voice | This is an AI generated voice |
        Audio is AI-generated and may contain errors | Hear this story read aloud |
        This story is also available as a podcast`,
    },
    embed: {
      label: `View this post on Instagram | View original {tweet;post} on {Twitter;X;Facebook;Instagram;YouTube;TikTok} | View this post on X | View this photo on Instagram | View this profile on
        Instagram | View on Instagram | View on Twitter | View on X | View on Facebook | View on YouTube | View on
        TikTok | View on Threads | View post on Instagram | View Tweet | View tweet on Twitter | View original tweet |
        See tweet | Show tweet | Show this thread | View thread | See more on Instagram | See more on TikTok | Read
        more on Twitter | Watch on Facebook | Watch on TikTok | Open on Instagram | Open in Google Maps | View larger
        map | View map | ?Tweet by * | ?Tweets by * | A post shared by * | A photo posted by * | A video posted by * |
        ?Post by * | Posted by * on Instagram | Twitter embed | Instagram embed | Facebook embed | YouTube embed |
        TikTok embed | Embedded content | Embedded post | Embedded tweet | External content | Loading tweet | Loading
        post | Loading embed | Loading content | Show content | Load content | Load external content | Load tweet |
        Load video | Load map | Allow external content | Allow and continue | Show external content | View external
        content | Always show external content | Accept and show content | Accept and view | Always unblock YouTube |
        Twitter content | Instagram content | Facebook content | Interactive content | Interactive graphic | Open
        interactive | Click here to view the interactive | Click here to view the graphic | View this document on
        Scribd | View document | View the document | View the full document | Datawrapper chart | Get the data | Embed
        this chart | Download this chart | Created with Datawrapper | Made with Flourish | ?Poll | Vote in our poll |
        Take our poll | Take the quiz | View results | View poll results | Share on Instagram | View post | View
        original post | View the post | View this post | View this tweet | View this video on TikTok | View this thread
        | View this embed | View more on Instagram | View more on X | See post | See original post | See this post on
        Facebook | See this post on X | See the post | See the tweet | Post on X by * | ?Post from * | ?Tweet from * |
        Embedded video | Embedded media | Embedded audio | Embedded map | Embedded document | Embedded Facebook post |
        Embedded Instagram post | Embed from Getty Images | Embed this | Embed code | Copy embed code | Get embed code
        | Get the embed code | Facebook post | Instagram post | TikTok video | YouTube video | Twitter post | X post |
        Reddit post | ?Reels | Show post | Show embed | Show media | Show map | Show video | Show YouTube content |
        Show Instagram content | Show Facebook content | Show TikTok content | Show X content | Show Twitter content |
        Show external media | Display content | Display external content | Enable content | Enable social media content
        | Enable external content | Unblock content | Unblock video | Activate content | Activate video | Accept
        YouTube cookies | Accept cookies to view | Accept cookies and load | Accept cookies & show | Allow YouTube
        content | Allow Twitter content | Allow X content | Allow Instagram content | Allow Facebook content | Allow
        TikTok content | Allow Google Maps content | Always allow | Always allow content from * | Only this time | Just
        this once | Load post | Load the video | Load the map | Load YouTube video | Load Instagram post | Load
        Facebook post | Load media | Load social media content | Click to load | Click to load content | Click to load
        video | Tap to load | Open post | Open tweet | Open map | Open in new tab | Open in Maps | Open in YouTube |
        Open in Instagram | Open link in new tab | Open document | Open PDF in new tab | ?Map data © * | Interactive
        map | ?Interactive chart | ?Interactive | View interactive | View the interactive version | View the map | View
        the chart | View chart | View chart data | View data | View as table | View table | Show table | Show data |
        Hide data | Source data | Download data | Download the data | Download CSV | Download image | Download chart |
        Graphic loading | Loading map | Loading chart | Loading graphic | Loading interactive | Loading poll | Loading
        timeline | ?Loading... | Quiz loading | Take our quiz | Start quiz | Start the quiz | Take our survey | Take
        the survey | Take the poll | Cast your vote | Vote now | ?Vote | Submit vote | See results | See the results |
        Show results | Scribd document | Slideshare presentation | Spotify playlist | Spotify podcast | SoundCloud
        track | Related tweet | Open this tweet in a new window | View this post on * | ?View on * | View this on * |
        See this post on * | See this on * | View profile on Instagram | View more on Twitter | View more on YouTube |
        View the tweet | See new tweets | End of Twitter post | End of Twitter post by * | End of Instagram post | End
        of Instagram post by * | End of Facebook post | End of YouTube post | End of X post | Twitter post by * |
        Instagram post by * | Report this tweet | Show this post | Load embed | Show embedded content | ?Third party
        content | Accept and show | Accept and load | Accept cookies and load content | Accept cookies to view content
        | Accept to view | Allow content | ?Allow * content | See larger map | ?Get directions | View on map | View in
        Google Maps | View interactive map | View graphic | View the interactive | A post from * | A reel shared by * |
        Add a comment on Instagram | Add a comment | Embed this map | ?Created with * | Chart loading | Content loading
        | {View;See;Watch} {this post;this photo;this video;this tweet;this thread;this profile;more;post;original
        post} on {Instagram;X;Twitter;Facebook;TikTok;YouTube;Threads;Bluesky;LinkedIn;Reddit} |
        {Load;Show;Allow;Display;Enable} {external content;embedded content;third-party content;this
        content;embed;tweet;YouTube content;X content;Instagram content;social media content;external media;content
        from *} | {Allow;Accept} {and;&} {continue;view;show;load;play;view content;show content;show video} |
        {Always;Never} {allow;load;show;unblock} {*;content from *;YouTube;external content;embeds} |
        ?{Embedded;External;Third-party;Interactive;Social media} {content;media;content
        below;post;tweet;video;map;chart;graphic;element;embed} | ?{View;Open;Show;See;Explore} {interactive;the
        interactive;interactive map;interactive graphic;interactive chart;the interactive map;the interactive
        graphic;the map;the chart;the graphic;the data;larger map;full map;chart;graphic;the poll;poll
        results;results;the results;table;full table;data table;map in full screen;on map;on Google Maps;in Google
        Maps} | ?{Get the data;Download data;Download the data;Download image;Created with Datawrapper;Made with
        Flourish;A Flourish chart;A Flourish map;A Flourish data visualization;Chart: *;Map data ©*;Embed Download
        image;Get the data Created with Datawrapper;Leaflet;OpenStreetMap contributors} | {Embed;Copy embed;Get
        embed;Copy} {code;this post;this video;this tweet;this map;this chart} | ?{Poll;Quiz;Survey}
        {closed;loading;results;ended} | ?Take {our poll;the poll;the quiz;our quiz;our survey;the survey;this
        quiz;this survey} | ?Vote {now;here;in our poll;in the poll} | {Loading;Unable to load;Could not load;Failed to
        load} {poll;tweet;post;embed;content;map;chart;interactive;widget;quiz;playlist} | View {full playlist;playlist
        on Spotify;on Spotify;more comments on Reddit} | {This;The} {post;tweet;video;photo;embed} {is unavailable;is
        no longer available;could not be loaded}`,
      sentence: `This content is not available due to your privacy preferences |
        This content is not available due to your cookie preferences | This content is hosted by a third party |
        This content is provided by * | This content cannot be displayed | This content could not be loaded |
        This embed is not available | This post is unavailable | This post is no longer available |
        This tweet is unavailable | This tweet is no longer available | This tweet has been deleted |
        This Tweet was deleted by the Tweet author | The content of this embed is not available in your region |
        This content may also be viewed on the site it originates from | This content is imported from * |
        You may be able to find the same content in another format, or you may be able to find more information, at their web site |
        This article contains content provided by * | This page contains content from * |
        We ask for your permission before anything is loaded, as they may be using cookies and other technologies |
        To view this content, click accept and continue | To view this content, click Allow and continue |
        To view this content, you need to update your privacy settings |
        Please accept cookies to view this content | You need to accept cookies to view this content |
        Please enable cookies to view this content | To view this content, please accept cookies |
        Unable to load the content | Some content could not load | Sorry, this content isn't available right now |
        This content isn't available | This interactive content requires JavaScript |
        Please enable JavaScript to view this content | If you cannot see this, click here |
        If you can't see the form, click here | Can't see this post | Can't see the poll |
        This post has been deleted | This post was deleted | This post has been removed |
        This account has been suspended | This account no longer exists | This Instagram post is unavailable |
        This link to this photo or video may be broken, or the post may have been removed |
        The link to this photo or video may be broken, or the post may have been removed | Content unavailable |
        Content not available | Content blocked | This content has been blocked |
        This content was blocked because of your cookie settings | This content is blocked |
        This content is blocked because of your cookie settings |
        This content is blocked due to your cookie preferences | This element contains data from * |
        This article includes content provided by * | This article includes content hosted on * |
        This article contains content hosted on * | Third-party content may contain ads |
        To view this content choose accept and continue |
        You may want to read the cookie policy and privacy policy before accepting |
        You may want to read * policy and privacy policy before accepting |
        We need your permission to load this content | We need your consent to load this content |
        We need your consent to show this content | Your consent is required to display this content |
        With your consent, content from * is loaded | By loading the video, you agree to YouTube's privacy policy |
        By loading this content you accept the privacy policy of * |
        By clicking you agree that content from * is loaded | Cookies must be enabled to view this content |
        Please change your cookie settings to view this content |
        Please update your cookie preferences to view this content |
        Update your cookie settings to view this content | Manage your cookie settings to view this content |
        Change your privacy settings to see this content | Social media content cannot be shown |
        The embedded content could not be loaded | The embedded post could not be loaded |
        Embedded content could not be loaded | This map cannot be displayed | The map could not be loaded |
        The chart could not be loaded | View the original post on * | See this content immediately after install |
        This browser does not support frames | Your browser does not support iframes |
        Your browser doesn't support iframes | We cannot show you this embed because of your cookie choices |
        This content is provided by a third party | This element contains content from * |
        We ask for your permission before anything is loaded | To view this content, you need to accept cookies |
        To view this content you must accept cookies | To view this video, please accept cookies |
        You can accept cookies to view it | By loading the content, you agree to the privacy policy of * |
        By clicking, you agree to the terms of * | This embedded content is not available in your region |
        The tweet you requested is unavailable | This content may use cookies |
        View this content on the original site | Embedded content not available |
        Please enable JavaScript to view the comments powered by Disqus |
        Please enable JavaScript to view the poll | Your browser does not support this embed`,
    },
    continues: {
      label: `Story continues below | Story continues below advertisement | Story continues below the ad | Story
        continues below ad | Story continues after advertisement | Story continues after ad | Story continues after the
        ad | Article continues below | Article continues below advertisement | Article continues below ad | Article
        continues below this ad | Article continues after ad | Article continues after advertisement | Article
        continues after the ad | Article continues after this ad | Article continues after video | Article continues
        below video | Article continues after the video | Article continues after this message | Content continues
        below | Content continues after ad | Content continues below ad | Post continues below | Post continues after
        ad | Report continues below | Column continues below | Continue reading below | Continue reading below
        advertisement | Continue reading below the ad | Keep reading below | Keep scrolling for more | ?Keep reading |
        ?Continue reading | Continue reading the story | Continue reading this story | Continue reading the main story
        | Continue reading article | Continue to article | Continue to the article | Continue to site | Continue to the
        site | Continue to website | ?Continue to * | Scroll to continue | Scroll to continue reading | Scroll down to
        continue | Scroll down to continue reading | Scroll down for more | Scroll to continue with content |
        Advertisement, story continues below | Advertisement, article continues below | Advertisement continue reading
        the main story | Advertisement, scroll to continue | Advertisement, continue reading below | More after the
        jump | More after the break | Continued after the jump | Continued below | Story continues | Article continues
        | The story continues below | The article continues below | The article continues after the ad | The article
        continues after the advertisement | Continued on page # | Continued on next page | Continued from page # |
        Continued from previous page | Continued from front page | Continues on page # | Story continues on page # |
        See page # | Turn to page # | ?See * page # | See * on page # | From page # | Please turn to page # | Please
        see * page # | Jump to page # | More on page # | Full story on page # | Full story page # | Related story on
        page # | ?Read the full story | Read full story | Read full article | Read the full article | Read the rest |
        Read the rest of this entry | Read the rest of the article | Read the rest of this article | Read the rest of
        this post | Read the rest of the story | Expand article | Expand story | Show full article | Show full story |
        View full article | View full story | Show article | Show the rest | Click to read more | Tap to read more |
        Click here to read more | Click here to continue reading | Click here for the full story | Click here to read
        the full story | Click here to read full article | Read more after the ad | Advertisement below | This story
        continues below | Text continues below | Text continues below the photo | Text continues below the picture |
        Text continues below the video | Text continues below ad | The text continues below the image | Article
        continues after the break | Article continues after this | Article continues after this break | Article
        continues below this video | Article continues beneath | Article resumes below | Article resumes after the ad |
        Story continues below video | Story continues below photo | Story continues below this video | Story continues
        below the video | Story continues below map | Story continues after the video | Story continues after video |
        Story continues after photo | Story continues after gallery | Story continues after this message | Story
        continues beneath the video | Story resumes below | Story resumes after the ad | Text resumes below | Blog
        continues below | Interview continues below | Review continues below | Recipe continues below | List continues
        below | Newsletter continues below | Post continues after the ad | Post continues after advertisement | Keep
        scrolling to read more | Keep scrolling to continue | Keep scrolling | Keep going | Continue scrolling |
        Continue scrolling for more | Continue to read | Continue on page # | Continue on next page | Continue to page
        # | Continue to next page | Continue to the next page | Continued inside | Continued on back page | Continued
        on p. # | Continued p. # | Continued from p. # | Continued from * page # | Continued from page one | Continued
        in next column | Continued in column # | Continued overleaf | Continued tomorrow | Continues on p. # |
        Continues on next page | Continues overleaf | Cont. on page # | Cont'd on page # | Contd. on page # | Cont. on
        p. # | See story page # | See story on page # | See full story page # | See full story on page # | Full report
        on page # | Full report page # | Report page # | Story page # | Story on page # | More on p. # | More inside |
        Details on page # | Details page # | Details inside | Turn to back page | Please turn over | Turn over | Please
        turn to * page # | Inside: page # | Page # for more | From the front page | From front page | Jump to the full
        story | Jump to article | Jump to story | Jump to full article | Go to full article | Go to the full article |
        Go to full story | Go to article | Go to story | View the full article | View the full story | View the rest |
        View entire article | View entire story | View complete article | See full article | See full story | See the
        full story | See the full article | See the rest | Get the full story | Get full story | Open full article |
        Open the full article | Open full story | Unfold article | Expand to read | Expand to continue reading | Tap to
        continue | Tap to continue reading | Tap to read full story | Tap here to read more | Click for full story |
        Click for full article | Click for more | Click for the rest | Click to continue | Click to continue reading |
        Click to read full story | Click to read the full story | Click to read full article | Click through for more |
        Click through to read | Click through to continue | Read entire article | Read entire story | Read complete
        article | Read the complete article | Read complete story | Read the entire article | Read the entire story |
        Read on | Read on below | Read on for more | Read more below | Read below | Read whole article | Read the whole
        article | Read the whole story | Read the rest here | Read the rest on * | Read the full piece | Read the full
        post | Read full post | Read full piece | Read full report | Read the full report | Read full text | Read the
        full text | Read the full interview | Read full interview | Scroll on | Scroll on for more | Scroll down |
        Scroll down to read | Scroll down to read more | Scroll down for the rest | Scroll below to continue | Scroll
        below for more | Scroll for more | Scroll for more content | Scroll past the ad | Swipe up to continue | Swipe
        up to read more | Swipe to continue | Swipe up | Next page for more | See next page | More on next page | More
        on the next page | Part # continues below | Ad: story continues below | Ad: article continues below | Below the
        ad: more | After the ad: more | After the break | Stay with us | Loading the rest | Loading next article | Next
        article loading | Loading more content | ?Remaining # % | ?# % remaining | # % left to read | Text continues
        after ad | Text continues after the ad | Text continues after advertisement | Text continues below
        advertisement | Content continues after advertisement | Content continues after this ad | Content continues
        below this ad | Content resumes after the ad | Story continues after photo gallery | Story continues below the
        photo | Story continues on next page | Article continues after sponsor message | Article continues on next page
        | Continues below | Continues after ad | Continues after advertisement | Continues below advertisement |
        Continued below advertisement | Continued after advertisement | Continued on # | Continued from # | ?Continued
        | ?Continues | Continue reading this article | Continue reading the full article | Continue reading the full
        story | Continue to full article | Continue to story | Continue to content | ?Read more | Read the rest of this
        story | Read the rest below | ?Full article | ?Full story | View full post | Show full text | Expand to read
        more | Expand full text | Collapse article | Tap to read | Click to expand | Click here for more | Scroll to
        read more | ?More below | More after the ad | ?After the jump | Read more after the jump | ?Story below | ?See
        more below | News continues below | ?More | Show more text | This article continues below | Analysis continues
        below | {Story;Article;Text;Post;This story;This article;The story;The article} {continues;continued}
        {below;below ad;below advertisement;below this ad;below the ad;below the advertisement;below photo;below the
        photo;below image;below video;below the video;below gallery;below map;below graphic;after ad;after
        advertisement;after this ad;after the ad;after the advertisement;after video;after the jump;after newsletter
        promotion;after the newsletter promotion;on next page;on the next page;on page #;on Page A#} |
        {Column;Interview;Review;Recipe;Content} continues {below;below advertisement;after advertisement} |
        {Continue;Keep;Resume} reading {below;after the ad;after advertisement;below the ad;after the
        advertisement;below advertisement;on page #;the article;the story;the full article;the full story;this
        story;this article;this post;the rest;on our website;here;now} | {Scroll;Scroll down;Swipe;Swipe up;Keep
        scrolling;Page down} {to continue;to continue reading;to keep reading;for more;to read more;to read on;for the
        full story;for the rest of the story;for the rest of the article;to continue with the story;for more
        content;past the ad;to continue with content;to see more;for more below} | {Read;View;See;Click here for} {the
        full article;the full story;full story;full article;full text;full post;the whole story;the whole article;the
        entire article;the entire story;the complete article;the rest of the story;the rest of this story;the rest of
        the article;the rest of this post;the full report;the full interview;the full review} {here;} | {See;Turn
        to;Continued on;Continued from;Cont'd on;Cont. on;Continues on;More on;Story on;Full story on;Please turn
        to;From} {page #;Page A#;Page B#;page A#;page one;front page;page 1A;back page;p. #;pg. #;next page} | Jump to
        full story | {See;Turn to} * on {page #;Page A#} | {More;Story;Article} after {the jump;the break} |
        ?{Expand;Collapse;Unfold} | Click {to continue;to continue reading;to read more;to read the full story;to
        expand;to read on;here to continue;here to continue reading;here to read more;here to read the full story;here
        to read the full article;here to keep reading;here for more;here for the full story;here for the rest} | ?Tap
        {to continue;to continue reading;to read more;to read full story;to expand;here to read more;here to continue}
        | Show {more;less;full article;full text;rest of article;rest of story} {of this article;of this story;} |
        ?Article {preview;excerpt} | You're reading a preview | ?{Preview;Excerpt} only`,
      lead: `Continue reading | Read more | Read on | Keep reading`,
    },
    wrapper: {
      label: `View in browser | View in your browser | View this in your browser | View this email in your browser |
        View email in browser | View this email online | View this newsletter online | View online | View online
        version | View web version | View as web page | View as a web page | View as webpage | Read online | Read in
        browser | Read in your browser | Read this in your browser | Read this email in your browser | Read this
        newsletter online | Open in browser | Open in app | Open in your browser | Web version | Online version |
        Browser version | See it in your browser | Forward to a friend | Forward this email | Forward this email to a
        friend | Forward this newsletter | Forward to a colleague | Send to a friend | Share this newsletter | Share
        this email | ?Unsubscribe | Unsubscribe here | Unsubscribe from this list | Unsubscribe from all emails |
        Unsubscribe instantly | Click here to unsubscribe | Unsubscribe in one click | Manage subscription | Manage
        subscriptions | Manage your subscription | Manage preferences | Manage email preferences | Manage your
        preferences | Manage your email preferences | Manage your email settings | Manage newsletters | Update
        preferences | Update your preferences | Update your profile | Update profile | Update email preferences |
        Change your preferences | Change email preferences | Change email address | Email preferences | Email settings
        | Subscription preferences | Subscription settings | Notification settings | Add us to your address book | Add
        us to your contacts | Whitelist us | Sign up to receive this newsletter | Sign up for this newsletter | Get
        this newsletter | Get this newsletter in your inbox | Was this email forwarded to you | Was this forwarded to
        you | Did someone forward you this email | Did someone forward you this newsletter | Forwarded this email | Got
        this from a friend | ?Issue # | ?Read time # minutes | Subscribe here | Sign up here | Privacy policy | Contact
        us | Advertise with us | Advertise in this newsletter | Newsletter archive | Past issues | See all past issues
        | Read past issues | View past issues | ?Translate | ?RSS | Having trouble viewing this email? View it online |
        Having trouble viewing this email | Trouble viewing? View in browser | Can't see this email | Cannot view this
        email? Click here | Can't read this email? Click here | Problems viewing this email | View the web version |
        View on the web | View this newsletter in your browser | View it in your browser | View it online | Read it
        online | Read this online | Read on the web | Read this issue online | Display images | Show images | Enable
        images | Add us to your safe sender list | Forward to friend | Tell a friend | Forwarded this newsletter? Sign
        up | Unsubscribe from this newsletter | Unsubscribe from these emails | Unsubscribe from all | ?Unsubscribe
        from * | Unsubscribe Preferences | Click to unsubscribe | One-click unsubscribe | Safe unsubscribe |
        ?SafeUnsubscribe | Opt out | Manage your subscriptions | Manage my preferences | Manage notifications | Update
        your email preferences | Update my preferences | Update your email address | Update subscription preferences |
        Change your email settings | Change your subscription | Edit preferences | Edit your preferences | Edit your
        subscription | Email preference center | Preference center | Subscription center | Subscribe Unsubscribe |
        Pause emails | Snooze emails | Reduce frequency | Past newsletters | Previous issues | Previous newsletters |
        View past newsletters | See past issues | Read previous issues | Archive of past issues | Browse the archive |
        View archive | See all issues | Why did I get this | Why am I getting this | Why am I receiving this email |
        Report abuse | Report spam | Mark as spam | Our mailing address | ?Our address | ?Mailing address | ?Sent with
        * | ?Sent by * | ?Sent via * | ?Sent from * | ?Delivered by * | Powered by Substack | Powered by Mailchimp |
        Powered by beehiiv | Powered by Ghost | Powered by Buttondown | Email marketing powered by Mailchimp | Email
        powered by * | Add to Google Calendar | Sponsor this newsletter | Advertise in our newsletter | In today's
        newsletter | ?In this issue | In this newsletter | ?In today's issue | ?In this edition | Today's newsletter |
        Reply to this email | {View;See;Read;Open;Display} {in browser;in your browser;in a browser;in a web browser;on
        the web;on web;online;as a web page;as webpage;as a webpage;web version;the web version;online version;the
        online version;in browser window;on our website;on our site} | {View;See;Read;Open} {this email;this
        message;this newsletter;this mailing;this e-mail;this issue;this edition;this post;email;newsletter} {in
        browser;in your browser;in a browser;in your web browser;on the web;online;as a web page;as a webpage} |
        {View;Read;See} {past;previous;all;our past} {newsletters;issues;editions;emails} | ?{Mobile;Text;HTML}
        {version;view} | {Web;Online;Browser;Plain text} version | {Unsubscribe;Opt out;Opt-out} {here;now;instantly;in
        one click;with one click;from this list;from this newsletter;from these emails;from all emails;from all;from
        this email;from our emails;from our newsletter;from future emails;from our mailing list;from this mailing
        list;from this mailing;from all newsletters;from all mailings;from all future emails;me;safely} | {Click
        here;Click;Tap here;Reply STOP} to {unsubscribe;opt out;opt-out;update your preferences;manage your
        preferences;view in your browser;view online;view in browser;forward;forward to a friend;subscribe} |
        {Update;Manage;Change;Edit} {your preferences;your email preferences;your subscription preferences;your
        subscription;your subscriptions;your email settings;your profile;your newsletter preferences;your email
        address;your communication preferences;email preferences;email settings;preferences;profile;my preferences;my
        subscription;my profile;subscription preferences;subscription settings;newsletter preferences;notification
        settings} | Unsubscribe {Manage preferences;Update preferences;Email preferences;Preferences;Update
        profile;Update your preferences;Forward;Forward to a friend;Privacy policy;View in browser;View online;Contact
        us} | {Manage preferences;Update preferences;Email preferences;Preferences;Update profile;Update your
        preferences;Forward;Forward to a friend;Privacy policy;View in browser;View online;Subscribe} Unsubscribe |
        {Forward;Send;Share;Email} {this email;this newsletter;this issue;this edition;this message;this mail;to a
        friend;to a colleague;to a friend or colleague;this to a friend;this email to a friend;this newsletter to a
        friend;this newsletter} | ?Tell a friend | ?Refer a friend | ?Invite a friend | Recommend this newsletter | Was
        this newsletter forwarded to you | Add us to your safe senders list | Add * to your {contacts;address book;safe
        senders list;safe sender list} | {Email;Newsletter;Mailing list} {archive;archives;powered by *} | Powered by
        {Mailchimp;Substack;beehiiv;ConvertKit;Kit;MailerLite;Constant Contact;Campaign
        Monitor;Brevo;Buttondown;Ghost;Revue;HubSpot;TinyLetter} | Sent {with;via;using;by}
        {Mailchimp;Substack;beehiiv;ConvertKit;Kit;MailerLite;Constant Contact;Campaign
        Monitor;Brevo;Buttondown;Ghost;Revue;HubSpot;TinyLetter;Klaviyo;love} | ?Issue {#;No. #;number #} | ?Newsletter
        {#;No. #} | ?{Report;Mark as} {spam;abuse;as spam;not spam} | Not interested? Unsubscribe | No longer
        interested? Unsubscribe | Don't want these emails? | ?Too many emails? | Not your cup of tea? Unsubscribe | Hit
        reply | ?Feedback | Rate this {newsletter;email;issue} | ?How did we do? | What did you think of {today's
        email;today's newsletter;this newsletter;this issue;today's issue;this email}? | How was today's newsletter? |
        Advertise with this newsletter | Sponsor our newsletter | ?Our mailing address | ?Manage | Subscribe to this
        newsletter | Sign up to get this newsletter | Like what you see? Subscribe | Like what you're reading?
        Subscribe | ?Hit reply | ?{Change;Manage} profile | ?Newsletter archives`,
      sentence: `If you are having trouble viewing this email, click here | If you're having trouble viewing this
        email, click here | Having trouble viewing this email? View it in your browser | Having trouble viewing this
        email? Click here | Trouble viewing this email? View it in your browser | Trouble viewing this email | Can't
        see this email? View it in your browser | Can't see the images? View in browser | Can't see images? Click here
        | Email not displaying correctly? View it in your browser | Email not displaying correctly | Is this email not
        displaying correctly? View it in your browser | Is this email not displaying correctly | You are receiving this
        email because you signed up for * | You are receiving this email because you subscribed to * | You are
        receiving this email because you opted in via our website | You're receiving this email because you signed up
        for * | You're receiving this email because you subscribed to * | You're receiving this newsletter because you
        subscribed to * | You're receiving this newsletter because you signed up for * | You received this email
        because you signed up for * | You received this email because you subscribed to * | You received this email
        because you are subscribed to * | You received this message because you are subscribed to * | You've received
        this email because you signed up for * | You have received this email because you signed up for * | You have
        received this email because you are subscribed to * | You are subscribed to * | You are currently subscribed to
        * | You're currently a free subscriber to * | ?This email was sent to * | This e-mail was sent to * | ?This
        message was sent to * | This newsletter was sent to * | This email was intended for * | This email was sent by
        * | ?Sent to * | If you no longer wish to receive these emails, unsubscribe here | If you no longer wish to
        receive these emails, click here to unsubscribe | If you no longer want to receive these emails, unsubscribe
        here | If you'd like to stop receiving these emails, unsubscribe here | If you do not wish to receive further
        emails, click here | To stop receiving these emails, click here | To stop receiving these emails, unsubscribe
        here | To unsubscribe, click here | To unsubscribe from this newsletter, click here | To unsubscribe from this
        list, click here | You can unsubscribe at any time | You can unsubscribe at any time by clicking the link at
        the bottom of this email | Don't want to receive these emails? Unsubscribe | Don't want these emails?
        Unsubscribe | Want to change how you receive these emails? You can update your preferences or unsubscribe from
        this list | You can update your preferences or unsubscribe from this list | Was this email forwarded to you?
        Sign up here | Was this email forwarded to you? Subscribe here | Forwarded this email? Subscribe here | Did
        someone forward you this newsletter? Sign up here | Did someone forward this to you? Subscribe here | Our
        mailing address is | Please do not reply to this email | Please do not reply to this message | Do not reply to
        this email | This is an automated message, please do not reply | To make sure you keep getting these emails,
        please add * to your address book | To ensure delivery to your inbox, please add * to your address book | Add *
        to your address book | Please add * to your address book | Know someone who would like this newsletter? Forward
        it to them | Know someone who might like this? Forward it | Like what you see? Share it with a friend |
        Enjoying this newsletter? Forward it to a friend | ?Thanks for reading | ?Thank you for reading | Thanks for
        reading! Subscribe for free to receive new posts and support my work | Thanks for reading *! Subscribe for free
        to receive new posts and support my work | Thanks for subscribing | This post is public so feel free to share
        it | You are receiving this email because * | You received this email because * | You are receiving this
        because * | You're receiving this email because * | You're receiving this newsletter because * | You are
        receiving this newsletter because * | You're getting this email because * | You got this email because * | You
        received this message because * | You are receiving this message because * | You are receiving this email
        because you are subscribed to * | You are receiving this email because you opted in at our website | You signed
        up for this newsletter | You signed up to receive this email | You are on this list because * | You have
        received this email because * | This email is intended for * | This mail was sent to * | If you no longer wish
        to receive these emails, unsubscribe | If you no longer wish to receive these emails, click here | If you no
        longer wish to receive emails from us, unsubscribe | If you no longer want to receive this newsletter, click
        here | If you do not wish to receive these emails, unsubscribe | If you'd like to unsubscribe, click here | If
        you wish to unsubscribe, click here | If you want to unsubscribe, click here | If you prefer not to receive
        these emails, click here | If you received this email in error, please ignore it | If you can't see this email,
        click here | If you have trouble viewing this email, click here | If you cannot see the images, click here | If
        this email does not display correctly, click here | If someone forwarded you this email, sign up here | If you
        were forwarded this email, subscribe here | If you were forwarded this newsletter, sign up here | Did a friend
        forward you this email? | Got this from a friend? Subscribe here | To opt out, click here | To change your
        preferences, click here | To update your preferences, click here | To ensure delivery, add us to your address
        book | To ensure delivery to your inbox, add us to your address book | Add us to your address book to ensure
        delivery | Please add us to your address book | Replies to this email are not monitored | This mailbox is not
        monitored | This is an automated message | This is an automated email | Don't want these emails anymore? |
        Don't want to get emails like this? | Want to change how you receive these emails? | You can update your
        preferences or unsubscribe | You can update your preferences at any time | You can unsubscribe from this list
        at any time | Images not showing? View in browser | This email not displaying correctly? View it in your
        browser | Not displaying correctly? View this newsletter online | Your privacy is important to us | Thanks for
        reading this newsletter | Have feedback? Reply to this email | Got feedback? Just reply to this email | Just
        hit reply | Enjoy this newsletter? Forward it to a friend | Love this newsletter? Share it with a friend | Like
        this newsletter? Forward it to a friend | Thank you for subscribing to our newsletter | View our privacy policy
        | {Trouble;Having trouble;Having problems;Problems;Having difficulty;Difficulty} {viewing;reading;seeing} {this
        email;this message;this newsletter;this e-mail}{; …} | {Can't;Cannot;Unable to} {see;read;view} {this
        email;this newsletter}{; …} | {Is this email;This email is;Email} not {displaying;displaying
        correctly;displaying properly;rendering correctly;looking right}?{; View it in your browser; View in browser;
        Click here; View online} | If you {cannot see this email;can't see this email;have trouble viewing this
        email;are having trouble viewing this email;cannot view this email;cannot read this email;can't see this
        message;are having trouble reading this email} … | {You are receiving;You're receiving;You received;You have
        received;You've received;You are getting;You're getting;You got} {this email;this message;this newsletter;this
        e-mail;this mailing;these emails} {because;since;as} … | You're on this list because you {signed
        up;subscribed;signed up for *;subscribed to *;opted in} | ?{This email;This newsletter;This e-mail;This
        mailing} was {sent to;delivered by} * | {This is;This was} {an automated message;an automated email;an
        automatic email;a system-generated email;an unmonitored mailbox;a no-reply email;a marketing email from *}{;
        please do not reply; do not reply; please don't reply} | {Please do not;Please don't;Do not} {reply;respond} to
        {this email;this message;this mail;this address}{; it is not monitored; as it is not monitored; this mailbox is
        not monitored} | ?Replies to this {email;address;message} are not {monitored;read} | If you {no longer wish;no
        longer want;do not wish;don't want;would prefer not;would rather not;don't wish} to {receive these
        emails;receive this newsletter;receive our emails;receive emails from us;receive our newsletter;receive future
        emails;receive further emails;receive this email;hear from us} … | If you {no longer wish;no longer want;do not
        wish} to receive emails from *, {click here;please click here;unsubscribe here} | {Don't want to;No longer want
        to;Don't wish to} {receive these emails;receive this newsletter;receive our emails;get these emails;receive
        this email}{; Unsubscribe; Unsubscribe here; Click here to unsubscribe} | Want to change how you receive {these
        emails;this newsletter;our emails}?{; You can update your preferences or unsubscribe from this list; Update
        your preferences; Update your preferences or unsubscribe} | You can {unsubscribe;opt out} {here;at any time;at
        any time here;anytime;any time;from this list;from this newsletter;by clicking here;by clicking the link
        below;with one click;instantly} | You can {update your preferences;update your email preferences;manage your
        preferences;change your preferences;manage your subscription;update your subscription;change your settings}
        {here;at any time;or unsubscribe;or unsubscribe here;or unsubscribe from this list;or unsubscribe at any time}
        | {To;If you wish to;If you'd like to;If you want to} {unsubscribe;opt out;stop receiving these emails;stop
        receiving this newsletter;unsubscribe from this list;unsubscribe from this newsletter;manage your
        subscription;update your preferences;change your email preferences}, {click here;please click here;follow this
        link;visit this page} | {Were you forwarded;Did someone forward you;Did a friend forward you;Someone forwarded
        you;Someone forward you} {this email;this newsletter}{; …} | {Forwarded this email;Forwarded this
        newsletter;Forwarded by a friend;Got this from a friend;Been forwarded this email;Been forwarded this
        newsletter;Received this from a friend;Getting this from a friend;Did someone share this with you;Get this
        email forwarded;Got forwarded this newsletter}{; Subscribe here; Sign up here; Sign up; Subscribe; Subscribe
        now; Get your own} | {Was this email;Was this newsletter} forwarded to you{; …} | Was this forwarded to you{;
        Sign up here; Subscribe here; Subscribe} | {Enjoying;Enjoyed;Enjoy;Like;Liked;Love;Loved} {this newsletter;this
        email;this issue;our newsletter;today's newsletter;what you're reading}? {Forward it to a friend;Share it;Share
        it with a friend;Forward it;Pass it on;Tell a friend;Subscribe} | {If you enjoyed;If you liked;If you like}
        {this newsletter;this email;this issue}, please {forward it to a friend;share it;share it with a friend} | Know
        someone who {would like;would enjoy;might like;might enjoy;should read;would love} {this newsletter;this
        email}{; …} | Please add {* to your address book;* to your contacts;us to your address book;us to your
        contacts;us to your safe sender list} | Our mailing address is{; *} | {To ensure;To make sure} {delivery to your inbox;you receive our emails;our emails reach your inbox;you keep receiving our emails}, … | {We'll;We will} never {share;sell} your
        {email;email address;data;information}{; with anyone;} | ?{Thanks;Thank you} for {reading;subscribing;being a
        subscriber;reading our newsletter;reading this newsletter;being a reader;signing up for our
        newsletter;subscribing to our newsletter} | You have been successfully {unsubscribed;subscribed} | You have
        successfully unsubscribed | {This newsletter is;This email is;Today's newsletter is;Today's newsletter was;This
        newsletter was;This edition was} {sponsored by *;brought to you by *;presented by *;supported by *;powered by
        *} | {Today's;This week's;This} {newsletter;email;edition;issue} is {brought to you;presented;sponsored} by * |
        Sent to you because you {signed up;subscribed;signed up for *;subscribed to *} | You can also {view this email
        in your browser;read this online;read this newsletter online} | This email contains {affiliate
        links;advertising;a paid promotion} | {Interested in advertising with us;Want to advertise with us;Want to
        advertise in this newsletter;Want to reach our readers;Want to sponsor this newsletter}?{; Contact us; Get in
        touch; Click here; Email us} | Got feedback? {Reply to this email;Hit reply;Just hit reply;Let us know} |
        {Reply to this email;Just reply to this email;Hit reply} {and let us know;to let us know;with your
        thoughts;with feedback;and tell us what you think;to tell us what you think}`,
    },
    paywall: {
      label: `Subscribe to read | Subscribe to read more | Subscribe to read the full article | Subscribe to read the full
        story | Subscribe to continue | Subscribe to continue reading | Subscribe to keep reading | Subscribe now to
        continue reading | Subscribe to unlock | Subscribe to unlock this article | Subscribe for full access |
        Subscribe for unlimited access | Subscribe now for unlimited access | Subscribe today | Subscribe now |
        Subscribe for # a month | Subscribe from # | Subscribe for just # | Subscribers only | For subscribers | For
        subscribers only | ?Subscriber only | Subscriber exclusive | Subscriber-only content | Subscriber-only article |
        Exclusive for subscribers | Exclusive to subscribers | Only for subscribers | ?Members only | For members only |
        Member-only story | This article is for subscribers | ?Premium | Premium content | Premium article | Premium
        subscribers only | Exclusive content | Already a subscriber | Already a subscriber? Sign in | Already a
        subscriber? Log in | Already a subscriber? Login | Already subscribed | Already subscribed? Log in | Already
        subscribed? Sign in | Already a member | Already a member? Sign in | Already a member? Log in | Already have an
        account | Already have an account? Log in | Already have an account? Sign in | Already registered? Log in |
        Already registered | Not a subscriber | Not a subscriber yet | Not a subscriber? Subscribe now | Not yet a
        subscriber | Not a member yet | Don't have an account? Sign up | Don't have an account? Register | Don't have an
        account | No account yet | Log in to read | Log in to read more | Log in to continue | Log in to continue
        reading | Login to continue reading | Login to read more | Sign in to read | Sign in to continue | Sign in to
        continue reading | Sign in to read the full article | Sign in to unlock | Register to read | Register to read
        more | Register to continue reading | Register to continue | Register for free | Register for free to continue
        reading | Register for free to read more | Register for free to keep reading | Create a free account to continue
        reading | Create a free account | Create an account | Create your free account | Create account | Unlock this
        article | Unlock article | Unlock the full article | Unlock full access | Unlock access | Unlock now | Unlock
        this story | ?Unlock | Get full access | Get unlimited access | Get digital access | Get access | Get instant
        access | Get full digital access | Gain unlimited access | Start free trial | Start your free trial | Start your
        free trial now | Start trial | Start your trial | Start your subscription | Start your free # day trial | Try
        for free | Try it free | Try free for # days | Try free for # month | Try for # | Try # weeks for # | Try one
        month free | Try # month free | ?Free trial | Free for # days | First month free | First month for # | # for the
        first month | # per month | # per week | # a month | # a week | ?# / month | # a year | Then # per month | then
        # a month | Cancel any time | Cancel anytime | Cancel at any time | No commitment | No commitment, cancel
        anytime | Limited time offer | ?Special offer | View offers | See offers | See all offers | View subscription
        options | View subscription offers | See subscription options | See our plans | Choose your plan | Choose a plan
        | Choose your subscription | Monthly plan | Annual plan | ?Monthly | ?Annually | ?Yearly | Compare plans |
        Upgrade now | Upgrade to premium | Upgrade your subscription | Become a subscriber | ?Become a member | Become a
        member today | Become a paid subscriber | Buy this article | Buy subscription | Continue without subscribing |
        ?Maybe later | ?No thanks | Gift subscription | Give a subscription | Gift this article | Gift article | Group
        subscriptions | Keep reading with a free account | Keep reading for free | Continue reading for free | ?Read for
        free | Read this article for free | # free articles left | # free articles remaining | You have # free articles
        left | You have # articles left | You have # free articles remaining this month | You have # articles remaining
        this month | Upgrade to paid | Digital subscription | Digital access | All access | All-access digital | Print
        and digital | ?Print + digital | ?e-paper | Free for subscribers | Log in with your subscription | Activate your
        subscription | Activate your account | Activate digital access | Already a paid subscriber? Sign in | Already a
        paid subscriber | Already have a subscription? Log in | Already have a subscription? Sign in | Already
        registered? Sign in | Already signed up? Log in | Not a subscriber yet? Subscribe | Not a member? Join | Not
        registered? Sign up | No account? Sign up | Don't have an account? Create one | Need an account? Sign up | New
        subscriber? | New to *? Subscribe | Subscriber content | Member only content | Members-only content | Premium
        story | Paid article | Locked article | Locked content | Unlock all articles | Unlock unlimited access | Unlock
        for # | Get access now | Start a free trial | Start your free month | ?Start reading | Start reading for free |
        Start reading now | Try # weeks free | Try * for free | Try us free | Try # month for # | # for # weeks | # for
        # months | # per year | # a week for # weeks | Only # a month | Only # a week | Just # a week | Just # a month |
        From # a month | From # per month | From # a week | First # months free | First # months for # | ?Save # % |
        Save up to # % | Save # today | Introductory offer | ?Flash sale | Black Friday offer | Cyber Monday offer |
        ?Sale ends soon | ?Offer ends soon | View offer | See offer | See our offers | Subscription options | View plans
        | See plans | See all plans | Pick a plan | Change plan | Subscribe now for # | Subscribe for # | Subscribe and
        save | Subscribe to the * | ?Subscribe to * | Keep reading for # | Keep reading with a subscription | Keep
        reading with * | Continue for free | Continue for # | Continue reading with a free trial | Continue reading with
        a subscription | Continue your reading for # | Continue with Google | Continue with Facebook | Continue with
        Apple | Continue with email | Continue as a guest | Sign in with Google | Sign in with Facebook | Sign in with
        Apple | Sign up with Google | Sign up with email | Sign in to read more | Sign in to your account | Sign in to
        access | Sign up to read | Sign up to continue | Sign up to continue reading | Sign up for free | Sign up for a
        free account | Sign up for free access | Log in to keep reading | Register now for free | Register for a free
        account | Register free | Create free account | Create an account to continue reading | Activate your digital
        subscription | Link your subscription | Link subscription | Manage subscription | Manage your subscription |
        Renew subscription | Renew your subscription | Redeem offer | Claim offer | Claim this offer | Give a gift
        subscription | Gift subscriptions | Buy a gift subscription | ?Student discount | Student rate | ?Not now |
        Remind me later | ?Restore purchase | You can cancel anytime | Most popular plan | ?Best value | Best offer |
        Read this story for free | Read one more article for free | Member exclusive | Register to keep reading | Log in
        to read the full story | Try for $ # | Free for # month | $ # for # months | $ # a month | Not a subscriber?
        Subscribe | View subscription plans | Activate your digital access | Link my subscription | Current subscribers
        | Print subscribers | Subscriber login | Subscriber sign in | # free articles left this month | You have reached
        your free article limit | You've reached your article limit | You have reached your limit | Keep reading for $ #
        | Create a free account to continue | To continue reading, subscribe | To continue reading, log in | Subscribe
        for $ # | Want to read more? Subscribe | Enjoying this article? Subscribe`,
      sentence: `This article is for subscribers only | This article is only available to subscribers |
        This article is available to subscribers only | This article is exclusive to subscribers |
        This article is exclusively for subscribers | This content is for subscribers only |
        This content is only available to subscribers | This content is available exclusively to subscribers |
        This content is for members only | This post is for paying subscribers | This post is for paid subscribers |
        This post is for subscribers only | This story is for subscribers only |
        This story is available exclusively to subscribers | This story is only available to subscribers |
        This is a subscriber-only story | This is a premium article | This is premium content |
        You have reached your article limit | You have reached your limit of free articles |
        You've reached your limit of free articles | You've reached your free article limit |
        You have read all your free articles this month | You've read your last free article |
        You have read # of # free articles | You have read # of your # free articles |
        You've read # of # free articles | You've reached your monthly limit of free articles |
        You have no free articles left | This is your last free article |
        This is your last free article this month | You have reached the limit of # free articles |
        To continue reading, please subscribe | To continue reading, subscribe now |
        To continue reading, log in or subscribe | To continue reading, please log in or subscribe |
        To continue reading this article, please subscribe | To continue reading this article, register for free |
        To read the full article, please subscribe | To read the full story, subscribe |
        To read this article in full, subscribe | To read more, subscribe | To keep reading, please subscribe |
        To keep reading, create a free account | Please subscribe to continue reading |
        Please log in to continue reading | Please sign in to continue reading |
        Please log in or register to continue reading | Please log in to read the full article |
        Please register to continue reading | Log in or subscribe to continue reading |
        Log in or create an account to continue reading | Log in or register to continue reading |
        Sign in or subscribe to continue | Subscribe to * to continue reading | Subscribe to * to read this story |
        Get unlimited access to * | Get unlimited access to all our articles |
        Get unlimited access to all of our journalism | Read this story and more with a subscription |
        Read this and all other articles with a subscription | Enjoy unlimited access to our journalism |
        Enjoy unlimited access to all articles | The rest of this article is for subscribers |
        The rest of this story is for subscribers | The full article is available to subscribers |
        The full text of this article is available to subscribers | Your subscription supports our journalism |
        Your subscription makes our journalism possible | Support our journalism with a subscription |
        Support local journalism with a subscription | Already a subscriber? Log in here to continue reading |
        If you are already a subscriber, please log in | If you already have an account, log in | Billed monthly |
        Billed annually | Billed as # per year | Subscription renews automatically |
        Your subscription will renew automatically | Renews at # per month | Offer for new subscribers only |
        New subscribers only | ?Terms apply | Terms and conditions apply | You may cancel at any time |
        You can cancel at any time | Cancel or pause anytime | Thank you for being a subscriber |
        ?Thank you for your support | You have # free articles remaining | You have # articles left this month |
        You have # free stories left this month | You have one free article left |
        You have read # articles this month | You've read # of # free articles this month |
        You've reached your monthly article limit | You've reached your limit of * |
        You've hit your free article limit | ?Thank you for reading | Thanks for being a subscriber |
        Thank you for your subscription | This article is only for subscribers |
        This article is for paying subscribers | This article is free for a limited time |
        This article is available exclusively to subscribers | This article is reserved for our subscribers |
        This story is available to subscribers | This story is exclusive to subscribers |
        This content is available to subscribers only | This content is only available to members |
        This content is reserved for members | This is subscriber content | This is an exclusive subscriber story |
        To read the rest of this article, subscribe | To continue reading, please log in |
        To continue reading, subscribe today | To continue reading this article, subscribe |
        To continue reading, please subscribe or log in | To keep reading, please log in or subscribe |
        To access this content, please log in | To access this article, subscribe |
        Please log in or subscribe to continue | Please subscribe to read more | Please sign in to continue |
        Please sign in to read | Subscribe to read the rest | Subscribe now to read the full story |
        Subscribe today for unlimited access | Subscribe for unlimited access to all our stories |
        Subscribe to get full access | Subscribe to support our journalism | Get unlimited digital access |
        Get instant access to all articles | Get full access to all content | Get access to all our content |
        Enjoy unlimited access | Enjoy unlimited reading | Enjoy unlimited digital access |
        Unlimited access to all articles | Unlimited digital access for # | Unlimited access for # a month |
        Join today to read the full story | Join now to read this story | Join to unlock |
        Become a subscriber to read this story | Become a member to read this story |
        Become a member to continue reading | Become a subscriber to continue reading |
        You must be a subscriber to read this | You must be logged in to view this content |
        You need to be a subscriber to read this article | You need a subscription to read this article |
        A subscription is required to continue reading | Subscription required | Subscription needed |
        Free for # days, then # a month | Your free trial has ended | Your trial has expired |
        Your subscription has expired | Your subscription helps support * | Upgrade to a paid plan to read more |
        Upgrade to read the full article | Upgrade your account | Cancel your subscription at any time |
        New customers only | For new subscribers only | Prices may vary | Auto-renews until cancelled |
        Renews automatically`,
    },
    app: {
      label: `Download the app | Download our app | Download our free app | Download our new app | Download the free
        app | Download our mobile app | Download app | Download now | ?Download | Download the * app | ?Download * app
        | Get the app | Get our app | Get our free app | Get the free app | Get the * app | ?Get * app | Get our mobile
        app | Get app | Get it on Google Play | Get it from Microsoft | Available on Google Play | Available on the App
        Store | Available on the iPhone App Store | Download on the App Store | Download on the Mac App Store |
        Download for Android | Download for iOS | Download for iPhone | Download for free | Download it on Google Play
        | Download from Google Play | Google Play | App Store | Apple App Store | Google Play Store | ?Apps | Our apps
        | Mobile apps | Mobile app | Our mobile apps | Android app | iPhone app | iPad app | iOS app | Open app | Open
        the app | Open in the app | Open in app | Use the app | Use app | Install app | Install the app | Install now |
        Continue in app | Continue in the app | Continue in browser | Read in app | Read in the app | Read it in the
        app | Read this in the app | Read this article in the app | Listen in the app | Watch in the app | Switch to
        the app | View in app | View in the app | See it in the app | Scan to download | Scan the QR code | Scan QR
        code to download the app | Scan the QR code to download the app | Scan to download the app | Scan to get the
        app | Explore AppGallery | ?AppGallery | Explore it on AppGallery | Text me the link | Send me the link | Turn
        on notifications | Enable notifications | Turn on push notifications | Allow notifications | Get notifications
        | Get alerts | Get push notifications | Get breaking news alerts | Get news alerts | Add to home screen |
        Better in the app | Try our app | Try the app | Try our new app | Update the app | Rate our app | Rate this app
        | ?Free on the App Store | Free in the App Store | Our app is free | App for iOS and Android | Sync to your
        devices | Get the app today | Download the * app today | Download the * app now | Install our app | Install the
        * app | Open in the * app | Open the * app | Open this in the app | Stay in browser | Read this story in our
        app | Read this article in our app | Read more in the app | Read the full story in the app | Read the full
        article in the app | Watch in our app | Watch more in the app | Listen in our app | ?Apple Store | Download
        from the Microsoft Store | Available at Amazon Appstore | Available on Amazon Appstore | Get it on F-Droid |
        Get it on the App Store | Find us on the App Store | ?News apps | Scan QR code | Scan the code to download our
        app | Scan the QR code to get the app | Scan me | Send link to my phone | Text me a download link | Turn on
        desktop notifications | Turn on desktop notifications for * | Turn on notifications for * | Turn on breaking
        news alerts | Get notified | Get notified about * | Get news alerts on your phone | Get breaking news
        notifications | Enable push notifications | Subscribe to notifications | Subscribe to push notifications |
        Manage notifications | Manage your alerts | Notification settings | Switch to the mobile version | Switch to
        mobile version | Switch to desktop version | View mobile site | View mobile version | View desktop site | View
        desktop version | View full site | ?Mobile site | ?Mobile version | ?Desktop version | ?Desktop site | Go to
        mobile site | Go to full site | Add * to your home screen | Add to your home screen | Add to homescreen |
        Install * on your device | Try the * app | Try the new app | Join us on WhatsApp | Join our WhatsApp channel |
        Join our WhatsApp group | Join our Telegram channel | Follow our WhatsApp channel | Get * on WhatsApp | Our
        mobile app | Read * on your phone | Download our app here | Click here to download our app | Tap here to get
        the app | Tap to open in app | Get our app for iPhone and Android | Available for Android, iPhone & iPad |
        Continue reading in the app | Finish reading in the app | Switch to app | Our app | GET IT ON | Download on the
        | FREE - In Google Play | GET - On the App Store | FREE - On the App Store | GET - In Google Play | Scan here |
        Send to phone | Enter your mobile number | We'll text you a link | Dismiss banner | Install this app | Install
        web app | Download for Windows | Download for Mac | Available on the Mac App Store | Microsoft Store | Huawei
        AppGallery | Galaxy Store | Available on Roku | Available on Apple TV | Available on Alexa | Enable Alexa skill
        | Allow alerts | Turn on alerts | Push notifications | Manage push notifications | Turn off notifications | *
        app download now | * app – get it now | No thanks, continue to site | Continue to mobile site | * for iPhone
        and Android | * on the App Store | * on Google Play | Get the free * app | Get * app free | Install * app | Try
        * app | The * app is here | Stay updated with the * app | * in your pocket | Take the news with you |
        {Get;Download;Try;Install;Use;Open;Explore} {our app;our free app;our new app;our mobile app;our news app;our
        apps;our app today;our iOS app;our Android app} | {Get;Download} {the app;the free app;the app now;the app
        today;the app for free;the news app} | ?{Try;Install;Use;Open;Launch} {the app;the new app;the free app;the
        mobile app;the official app} | {Get;Download;Find us;View;Rate us;Available;Now available;Free;Free
        download;Download free} {on;from;in;at} {the App Store;App Store;Google Play;the Google Play Store;the Play
        Store;Galaxy Store;the Microsoft Store;Huawei AppGallery;AppGallery;the Amazon Appstore} | {Get it;Get it
        now;Download it;Download now;Download the app;Get the app;Get our app;Now} {on;from} {the App Store;App
        Store;Google Play;the Play Store;iOS and Android;iOS & Android;App Store and Google Play;your phone} |
        {Read;View;Open;Watch;Listen;Continue;Continue reading;Keep reading;Read more;See more} {in app;in the app;in
        our app;on the app;on our app;in the * app} | Open {this;this article;this story;this page} in {the app;our
        app;app} | {Go;Take me} to {the app;app} | Use {the app;app} instead | {Stay;Continue;Continue reading;Keep
        reading;Not now, continue} {on;in} {the website;website;web;the web;browser;the browser;mobile web;site;mobile
        site;this site;mobile browser} | No thanks, {continue to site;continue to website;take me to the site;stay on
        the website} | {Better;It's better;Best;Faster;Works better;Looks better} {in;on;with} {the app;our app} |
        ?{Scan;Scan this;Scan the;Scan our} {QR code;QR;code} {to download;to download the app;to get the app;to
        install;to install the app;to open in the app;with your phone;with your phone to download the app;with your
        camera;with your phone's camera} | Scan to {download;get the app;download the app;install;open in app;open the
        app;install the app} | Text me {a link;the app;the link;a download link} | {Send;Email;Text} me {the download
        link;a link to the app} | Send link to {phone;my phone;your phone} | ?{App;Apps} {for;on}
        {iOS;Android;iPhone;iPad;iOS and Android;iOS & Android;mobile;tablet;phone and tablet} |
        ?{Available;Now available;Also available} {on;for} {iOS;Android;iOS and Android;iOS & Android;iPhone and
        Android;iPhone and iPad} |
        ?{iOS;Android;iPhone;iPad;Mobile;Tablet;Apple;Windows;Desktop} {app;apps} | ?{iOS;iPhone} {and;&} Android
        {app;apps} | ?{Our;The} {app;apps;mobile app;mobile apps;free app;news app} | Get * on your phone | ?Get * on
        {iOS;Android;iPhone;mobile} | Get the * app {for free;free;now;today;for iOS;for Android;on iOS;on
        Android;here;for iPhone} | Download the * app {for free;free;now;today;here;for iOS;for Android;for iOS and
        Android} | ?{Try;Open;Use;Install} the * app | ?The * app | Download * for {iOS;Android;free} | ?* for
        {iOS;Android;iPhone;iPhone and Android;iOS and Android} | {Turn on;Enable;Allow;Get;Receive;Subscribe to;Sign
        up for} {push notifications;push alerts;news alerts;breaking news alerts;breaking alerts;browser
        notifications;mobile alerts;text alerts} | ?{Turn on;Turn off;Enable;Allow;Disable;Get;Receive;Manage;Activate}
        {notifications;alerts;app notifications;desktop notifications} | ?{Add;Save;Pin} to {home screen;Home
        screen;homescreen;your home screen;phone} | ?Add * to {home screen;your home screen;Home screen} |
        ?{Install;Add} {web app;this app;shortcut;to phone} | {View;Switch to;Go to} {mobile;desktop;full;classic;the
        mobile;the desktop;the full;standard;lite} {site;version;website;view} | {View;Back to} {non-AMP version;full
        version;full article;full website} | Request desktop site | ?{Mobile;Desktop} {view;mode} | {Join;Follow}
        {us;our channel;the channel;* } on {WhatsApp;Telegram;Viber;Signal} | {Join;Follow} {our;the}
        {WhatsApp;Telegram;Viber} {channel;group;community} | {Rate;Review} {us;the app;our app;this app} {on the App
        Store;on Google Play} | {Rate;Review} {us;our app;this app} | Love our app? Rate it | {Enjoying;Like;Love} the
        app? | App not installed? | Already have {the app;our app}? | Don't have the app? | Don't have the app yet? |
        New to the app? | ?Have you tried our app? | ?Try our new app | ?{Update;Upgrade} {the app;your app} |
        ?{Download;Install} now | ?{Sideload;APK} download | ?Download {APK;the APK}`,
      sentence: `Download the app to read more | Download our app for the latest news | Download our app to stay up to
        date | Download our app to get the latest news | Download the * app for the latest news | Download the * app to
        read more | Download the * app for free | Download the * app for iOS or Android | Download the free * app | Get
        the latest news in our app | Get the latest news on our app | Get the latest news on your phone with our app |
        Get breaking news on your phone with the * app | Get breaking news alerts on the * app | Get more in the * app
        | Get the full experience in the app | Get the best experience in our app | For a better experience, use our
        app | For the best experience, download our app | For the best experience, use the app | The best experience is
        in the app | Read more stories in our app | Read the news on the go with our app | Read faster in the app |
        Stay informed with our app | Stay up to date with our app | Take * with you wherever you go | Our app is
        available for iOS and Android | Our app is available on iOS and Android | Available for iPhone and Android |
        Available for iOS and Android devices | Available in the App Store and on Google Play | Download it from the
        App Store or Google Play | Download it now from Google Play and the App Store | Point your camera at the QR
        code to download the app | Scan the code to download the app | Turn on notifications so you don't miss a story
        | Turn on notifications to never miss a story | Enable notifications to get breaking news | You have blocked
        notifications | Never miss a story: turn on notifications | Stay informed with the * app | Never miss a story
        with the * app | Never miss a story with our app | Get breaking news on your phone | Get the latest news on
        your phone | Get the latest news with our app | Download the * app to stay up to date | The * app is free |
        It's better in the app | It is better in the app | Best viewed in the app | For the best experience, use our
        app | Get a better experience in our app | Experience * in our app | The best way to read * is in our app |
        Already have the app? Open it | Would you like to receive notifications for breaking news? | Would you like to
        receive notifications? | Would you like to receive desktop notifications? | Do you want to receive
        notifications? | Want to receive notifications? | Notifications can be turned off anytime in the browser
        settings | Notifications can be turned off any time from browser settings | You can manage them any time in
        browser settings | You can turn off notifications at any time | Turn on notifications so you never miss a story
        | Don't miss breaking news, turn on notifications | Read this story in the app | Never miss a story Get the app
        | Want more? Download our app | Breaking news? Get it first in our app | Enjoy unlimited access in the app |
        Stay updated with our app | Get breaking news first in our app | {Download;Get;Install;Try} {our app;our free
        app;our mobile app} {to;for;and} … | {Download;Get} the app to {keep reading;continue reading;read more;read
        the full story;stay up to date;stay informed} | Open this {story;article} in {the app;our app} to {keep
        reading;continue reading;read more} | {Read;Get;Follow} {this story;this article;the full story;more
        stories;all our stories;all the latest news;the latest news;breaking news;the news} {in;on;with} {our app;the
        app;our free app} | {This article;This story;The full story} is {only available;available only;best
        read;better;free to read} in {the app;our app} | For {a better;the best;the full} {experience;reading
        experience;mobile experience}, {download;use;try;get;open} {our app;the app;the * app} | {Stay;Keep}
        {informed;connected;up to date;updated;on top of the news} {with our app;with the app;with our free app;with
        push notifications} | {Never;Don't} miss {a story;a thing;an update;breaking news} {with our app;with the
        app;with our alerts;with push notifications} | Breaking news {alerts;on your phone;straight to your phone;sent
        to your phone} | Get {breaking news;news alerts;the latest news;the news;updates;stories} {on your phone;on
        your mobile;sent to your phone;straight to your phone;delivered to your phone;on the go} | ?Scan the {QR
        code;code} {with your phone;with your camera;with your phone camera;below} to {download the app;get the
        app;download our app;continue in the app;install the app} | ?Point your {phone's camera;camera;phone} at the
        {QR code;code} {to download;to download the app;to get the app} | Our app is {available;available now;now
        available;free to download;available for free} {on the App Store and Google Play;for iOS and Android;on iOS and
        Android;for iPhone and Android;for Apple and Android devices;in the App Store and on Google Play;on the App
        Store and Google Play Store;for download} | ?Available {for free;now;to download;free} {on the App Store and
        Google Play;for iOS and Android;on iOS and Android;on Apple and Android;in all app stores} | {Would you like;Do
        you want} to {receive;get;allow} {notifications;push notifications;news alerts;breaking news alerts} {from
        us;from *;about breaking news;} | We'd like to {send you notifications;send you breaking news alerts;show you
        notifications for the latest news and updates} | ?You can {turn off notifications;manage
        notifications;unsubscribe from notifications} at any time {in your settings;from browser settings;} | {Turn
        on;Enable;Allow} {notifications;push notifications} {to stay up to date;to never miss a story;to get breaking
        news;so you never miss a story;for breaking news} | This site {works;looks} better in {the app;our app} |
        You're using the {mobile;old;AMP} version | ?We've updated our app | ?Our app has been updated | Reading on
        mobile? Get the app | Reading on your phone? Try our app`,
    },
    print: {
      label: `?Print | Print page | Print this page | Print article | Print this article | Print this | Print this
        story | Print story | Print version | Print-friendly version | Printer friendly version | ?Printer-friendly |
        Printer friendly page | Printable version | Print friendly | Print preview | Print / PDF | Print or save as PDF
        | Print edition | Print this post | Print this recipe | Print recipe | Print in full | Print this entry | Send
        to printer | Click to print | Save as PDF | Save PDF | Save to PDF | Save this article | Save article | Save
        this story | Save story | Save for later | Save to reading list | Read later | Read it later | Add to reading
        list | Add to bookmarks | Bookmark this article | Bookmark this page | ?Bookmark | ?Saved | Article saved |
        Download PDF | Download as PDF | Download this article | Download this article as PDF | Export PDF | View PDF |
        Open PDF | PDF version | ?PDF | Email this article | Email this page | Email this story | Email article |
        E-mail this article | Email this to a friend | Email to a friend | Text size | Font size | Increase text size |
        Decrease text size | Increase font size | Decrease font size | Larger text | Smaller text | Larger font |
        Smaller font | Reset font size | A A A | Resize text | Change text size | Change font size | Adjust text size |
        Adjust font size | Reader mode | Reader view | Dark mode | Light mode | Night mode | Toggle dark mode | High
        contrast | Copy link | Copy link to article | Copy URL | Copy article link | Link copied | Link copied to
        clipboard | ?Copied | Copied to clipboard | Copy to clipboard | ?Permalink | Short link | Short URL | Cite this
        article | Cite this page | Cite this | Export citation | Download citation | How to cite | Republish this
        article | ?Republish | Republish this story | Republish our articles for free, online or in print | ?Reprints |
        Order reprints | Reprints and permissions | Rights and permissions | Request permissions | License this article
        | Buy reprints | Reuse this content | Report an error | Report error | Report a correction | Report a mistake |
        Report a typo | Report this | Report an issue | Report a problem with this article | Report this article |
        Report a problem | Report abuse | Suggest a correction | Submit a correction | Request a correction | See a
        mistake | Found a mistake | Found an error | Spotted a mistake | Spotted an error | Send us a tip | Send a tip
        | Send us feedback | Give feedback | Send feedback | Share your feedback | Was this article helpful | Was this
        page helpful | Was this helpful | Did you find this article helpful | Did you find this helpful | How useful
        was this post | Rate this article | Rate this post | Rate this story | Page # of # | Printed on # | Original
        article | Original URL | Source URL | Source link | Article URL | Read original | Read the original | Read
        original article | Read the original article | Read the original article here | View original | View original
        article | View source version | View source version on * | See original | Go to source | Click here to read the
        original article | Original source | Canonical link | Permanent link | ?Shortlink | Show original | Translate
        this page | Translated by Google | Select language | Powered by Google Translate | Jump to recipe | ?Printed on
        # * # | ?Printed: # | Print date # | Date printed # | Date accessed # | ?Accessed on # * # | ?Retrieved on # *
        # | File # of # | Sheet # of # | Print job # | End of document | End of article | End of page | ?End of story |
        Web edition | Web archive | Online edition | Mobile version | Desktop version | Desktop site | View desktop
        version | View mobile version | View full site | Full site | Switch to desktop version | Switch to mobile
        version | View AMP version | Text-only version | Text only | Plain text version | Low-bandwidth version |
        ?Reading list | Add to reading queue | Add to Pocket | Save to Pocket | Save to Instapaper | Send to Kindle |
        Read aloud | ?Translate | Print with images | Print without images | Print all | Print all pages | Print one
        page | View as one page | View on one page | Single page | View as single page | Show as single page | Full
        page | Page view | View printable version | Printable view | Printer view | Print view | Export to PDF | Export
        as PDF | PDF download | Download article | Download full article | E-mail this | Email this post | Mail to a
        friend | Send this story | Send link | Send as email | Saved articles | Save to my list | Save to list | Save
        for later reading | Save this post | Save this page | Save this | ?Bookmark this | Bookmark this post | Add to
        my list | Add to list | Add to my reading list | Add to my saved articles | Add to saved | Remove from saved |
        Remove from list | Remove bookmark | Unsave article | Copy shortlink | Copy citation | Copy the link | Copy
        page link | Get link | Get shareable link | Share link copied | How to cite this article | How to cite this
        page | Get permissions | Get reprints | Permissions and reprints | License this content | Text Size A A A |
        Font Size A A A | Text size A A | Font size A A | Increase font | Decrease font | Increase text | Decrease text
        | Larger Smaller | Smaller Larger | Normal text size | Default text size | ?Normal text | ?Large text | ?Small
        text | Small Medium Large | Bigger text | Make text larger | Make text smaller | Toggle text size | Toggle font
        size | ?Reading mode | Toggle reading mode | Toggle high contrast | Toggle grayscale | ?See something wrong |
        See an error | Notice an error | Report this page | Report this content | Report content on this page | Send us
        your tips | Send your tips | Submit a tip | Submit a news tip | Send a news tip | Got a news tip | Have a news
        tip | ?Got a story | Got a story for us | Do you have a story | ?Contact the reporter | ?Contact the author |
        ?Email the author | ?Email the reporter | ?Contact the editor | ?Email the editor | Contact the newsroom |
        Contact the writer | Write to the author | Message the author | Was this article helpful Yes No | Was this
        helpful Yes No | Was this page helpful Yes No | Was this page useful | Was this article useful | Was this
        information helpful | Did you find this useful | Did this answer your question | Did this help | How would you
        rate this article | How helpful was this article | Rate this page | Rate this | Click to rate this post | Click
        on a star to rate it | Submit rating | Your rating | Average rating # # Vote count # | ?Average rating # |
        ?Vote count # | ?# votes | ?# out of # stars | No votes so far Be the first to rate this post | Be the first to
        rate this post | Leave feedback | Submit feedback | Provide feedback | Send us your feedback | Article feedback
        | Thank you for your vote | Thanks for rating | Direct link to this page | ?Direct link | Permanent link to
        this article | Permanent link to this page | Permanent link to this post | Link to this post | Link to this
        story | View the original article | View original post | Read original post | See original article | Read this
        article on * | Read this story on * | Read the rest at * | Read the rest on * | Read the rest of this entry |
        Read the rest of this article | Read the rest | Continue reading at * | Continue reading on * | Full article at
        * | Full story at * | Read full article at * | Read full story at * | Read full article on * | Read the full
        article on * | Read the full story on * | Read the full story at * | Read the original article on * | ?Read
        more on * | Read more on our website | View page source | ?View source | Show source | Edit this page on GitHub
        | Edit on GitHub | Suggest an edit | Suggest edits | Improve this page | Page last updated | Page last modified
        | Close this window | Close window | Close this | Close popup | Close modal | Close dialog | Close the dialog |
        Close this message | Translate this | Translate this article | Translate to English | Google Translate | Read
        in English | Read in Spanish | Read in French | Read in German | Read in Arabic | Read in Chinese | Read this
        in * | Read this article in * | Also available in * | View in other languages | Available in other languages |
        ?Other languages | ?In other languages | ?Change language | Choose your language | Choose language | Set as
        preferred source | Set as preferred source on Google | Add * as a preferred source on Google | Add as preferred
        source on Google | Add as a preferred source on Google | Make us preferred on Google | Prefer us on Google |
        Add us on Google | Follow this story | Follow this topic | Add topic to email alert | Date printed | Print
        Friendly, PDF & Email | Print Email Share | Found a mistake? Tell us | Spot a mistake? | ?Rate | ?Cite |
        ?Export | ?BibTeX | ?RIS | A- A+ | A+ A- | A- A A+ | Accessed # | Last printed # | Short URL * | Yes No | Save
        Print Share | {Print;Save;Download;Email;Export;Cite;Listen to} {this article;this page;this story;this
        post;this entry;this document;this recipe;article;page;story;as PDF;to PDF;PDF;a PDF;in PDF;article as PDF;this
        article as PDF;page as PDF;version;citation;friendly version} | {Printer;Print}-friendly
        {version;page;view;PDF;format;article} | {Open;View;Show;Get;Switch to} {print version;printable
        version;printer-friendly version;print view;print friendly version} | ?{Text;Font;Type}
        {size;resize;larger;smaller;bigger;normal} | {Increase;Decrease;Reset;Change;Adjust} {text size;font size;type
        size;the text size;the font size;text;font} | ?Make {text;font;the text} {bigger;larger;smaller} |
        {Save;Add;Bookmark} {for later;to reading list;to my list;to favorites;to favourites;to bookmarks;to read
        later;to Pocket;to Instapaper;to library;to collection;to saved articles;this article;this
        story;article;story;to read list} | ?{Remove;Saved} {from reading list;from saved;from bookmarks;to reading
        list;to your library;from favorites;for later} | ?{Dark;Light;Night;Reader;Reading;Focus;Distraction-free} mode
        | {Report;Flag;Suggest;Submit} {a typo;an error;typo;a correction;correction;a mistake;this article;this
        page;inaccurate content;a broken link;an edit} | ?Report {a problem;an issue;error} | {Was this;Was this
        article;Was this page;Was this story;Did you find this;Did you find this article;Is this article;Is this page}
        {helpful;useful;informative;interesting}? | {Rate;Review} this {article;page;story;post;recipe} |
        ?{Give;Send;Leave;Share;Submit} {feedback;us feedback;your feedback} {on this article;on this page;about this
        article;} | ?{Republish;Reprint;Syndicate;License} {this article;this story;our articles;this content;our
        stories} | {Order;Request;Buy} {reprints;a reprint;article reprints;reprints and permissions} |
        {Reprints;Permissions;Rights} {and permissions;& permissions;& reprints;and reprints} | {Give;Gift} {this article;this article free;article;this article for free} {as a gift;free;for free;} |
        ?{Translate;Listen to;Hear} this {page;article;story} {in;to} * | Estimated read time # min |
        ?{Reset;Change;Adjust} {text;font} | ?{Increase;Decrease} {text;font} | ?{Print;Save;Download;Email;Export}
        {page;version;PDF}`,
      lead: `?Permalink | Short link | Short URL | Source URL | Original URL | Article URL | Article source |
        Original article | Printed from | Print version | ?URL | Link to this article | Link to article |
        Trackback URL | Original source | Read the original article here | Read original article |
        View original content | View source version on * | View original content to download multimedia |
        Permanent link | ?Link | Cite as | ?Shortlink | ?Source | Retrieved from | Available at | Available from |
        Online at | Read online at | Read at | Read the article at | Read more at | Read the full article at |
        Originally published at | Original post | Original link | Web address | ?Website | ?Web | Direct link |
        Link to original | Link to original article | Full article | Full URL | Copied from | Downloaded from |
        Exported from | Saved from | Archived from | Archived copy | Page URL | Web page | ?Citation |
        Cite this article | Cite this page as | ?DOI | Article link | Story link | Story URL | Post URL |
        Print URL | Article printed from * | Article printed from | URL to article | URL of this article |
        URL of this page | Click here to print | Read the original article | Read the full article here |
        Read the full story here | Read full story here | Read full article here | Read more here |
        Full story here | Cite this page | Read more at * | Read this article on *`,
      sentence: `This article was printed from * | This page was printed from * | This story was printed from * |
        ?Printed from * | ?Article printed from * | URL to article | URLs in this post | Click here to print | Click
        here to print this article | Click here to print this page | ?Printed on * | ?Retrieved from * | This document
        was printed from * | Print this page using your browser's print function | Please consider the environment
        before printing this page | Please consider the environment before printing | Save my name, email, and website
        in this browser for the next time I comment | Found a typo? Let us know | Found a mistake? Let us know | Found
        an error? Let us know | Spotted an error? Let us know | Spotted a mistake? Let us know | See an error? Let us
        know | Notice an error? Let us know | See something wrong? Let us know | If you find an error, please let us
        know | Found an error? Please select the text and press Ctrl+Enter | To report an error, select the text and
        press Ctrl+Enter | Select the text and press Ctrl + Enter | If you notice an error, select it and press
        Ctrl+Enter | Thank you for your feedback | Thanks for your feedback | Your feedback helps us improve | Help us
        improve this page | This article is free to republish | You may republish this article for free | This page was
        last modified on # * # | This page was last edited on # * # | This page was last updated on # * # | This page
        was last edited on # * #, at # | ?Page last updated # * # | This page has been viewed # times | This article
        has been viewed # times | This post has been viewed # times | This page has been accessed # times | This
        article has been read # times | ?Downloaded from * | ?Copied from * | ?Exported from * | ?Saved from * |
        ?Archived from * | Find this article at * | Find this story at * | Read this article online at * | Read this
        story online at * | View this article online at * | View the original article at * | Read the original article
        at * | Read the full article at * | ?Read more at * | Printed from the * website | ?Printed by * | From the
        website of * | Copied to your clipboard | Scan to read online | Scan this code to read the article online |
        ?Printable version of * | Print this article at * | ?Article printed on # * # | This article can be found at *
        | This article can be found online at * | This story can be found at * | You can find this article at * | The
        URL for this page is * | The URL of this article is * | Found a typo? Select it and press Ctrl+Enter | If you
        spot an error, please let us know | If you find an error, let us know | Spotted something wrong? Let us know |
        See a typo? Let us know | We want to hear from you | We welcome your feedback | Thanks for letting us know |
        Your feedback has been submitted | Your vote has been recorded | We are sorry that this post was not useful for
        you | Let us improve this post | Tell us how we can improve this post`,
    },
    donate: {
      label: `?Donate | Donate now | Donate today | Donate here | Donate monthly | Donate once | Make a donation |
        Make a donation now | Make a donation today | Make a gift | Make a one-time donation |
        Make a monthly donation | Make a contribution | Make a one-time contribution | Make a monthly contribution |
        ?Give now | Give today | Give monthly | Give once | ?Give | ?Contribute | Contribute now | Support us |
        Support our work | Support our journalism | Support our mission | Support independent journalism |
        Support independent media | Support local journalism | Support local news | Support quality journalism |
        Support nonprofit journalism | Support public media | Support this site | Support the site |
        Support this project | Support this podcast | Support this blog | Support the show | Support the author |
        ?Support * today | Support us on Patreon | Support us on Ko-fi | Support me on Patreon |
        Support me on Ko-fi | Become a patron | Become a supporter | Become a donor | Become a sustaining member |
        Become a sustainer | Become our patron | Buy me a coffee | Buy us a coffee | Buy the author a coffee |
        Tip jar | Leave a tip | Send a tip to the author | Donate via PayPal | Donate with PayPal | Donate by card |
        Donate by bank transfer | Donate with crypto | ?Bank transfer | ?One-time | ?Just once | ?One-off |
        Single donation | Recurring donation | ?Choose an amount | Select an amount | Other amount | Custom amount |
        Enter amount | Enter your own amount | ?# once | ?# monthly | Ways to give | Other ways to give |
        Ways to donate | Donation amount | Please donate | Please consider donating |
        Please consider making a donation | Please support us | Join our supporters | ?Help us | Help us grow |
        Help us keep going | Help keep * free | Help us stay independent | Help us keep our journalism free |
        Remind me later | Remind me in * | Already donated | I already donated | No, thanks | ?Maybe later |
        ?Fundraiser | Our fundraiser | ?Crowdfunding | Donate online | ?Donate to * | ?Donate # | Donate in memory |
        Make a gift today | Make a recurring donation | Make a tax-deductible donation | Give a gift | ?Give to * |
        Give a donation | Contribute today | ?Contribute to * | ?Support | Support our newsroom |
        Support our reporting | Support our site | Support public radio | Support this work | ?Support * |
        Support us via PayPal | Support us now | Support the cause | Support our cause | Become a monthly donor |
        Become a friend | Become a member | Become a sponsor | Buy me a beer | Tip the author | Send a tip |
        ?Patreon | One-time gift | One-time donation | One-time Monthly Annually | One-time Monthly |
        One-time Monthly Yearly | One-time Annual Monthly | Monthly donation | Monthly gift | Annual gift |
        ?Annually | Choose your amount | Choose a donation amount | Select amount | Select a donation amount |
        Select donation amount | Enter a custom amount | Another amount | Your donation | Your gift |
        Other ways to donate | ?Planned giving | Learn more about giving | I've already donated | Give # a month |
        ?# / month | ?Help us today | Help us continue | Help keep us free | Help support our work | Fund our work |
        Fund our journalism | Pledge now | Sponsor us | Sponsor me on GitHub | Double your donation |
        Your gift will be matched`,
      sentence: `If you like this article, please consider supporting us |
        If you liked this article, please consider making a donation |
        If you enjoyed this article, please consider supporting us |
        If you enjoyed this article, please consider making a donation |
        If you enjoyed this, consider buying me a coffee | If you found this useful, consider buying me a coffee |
        If you value our work, please consider a donation | If you value our journalism, please support us |
        If everyone reading this gave #, our fundraiser would be done within an hour |
        Your donation helps us keep our journalism free for everyone | Your donation keeps us independent |
        Your donation makes our work possible | Your donation supports our journalism |
        Your support makes our work possible | Your support makes this possible | Your support makes a difference |
        Your support keeps us independent | Your contribution makes a difference | Every contribution counts |
        Every contribution helps | Every contribution, big or small, helps | Every donation counts |
        ?Every dollar counts | ?Every little helps | Every bit helps | Every euro counts | Any amount helps |
        We rely on readers like you | We depend on readers like you | We rely on your support |
        We depend on your support | We rely on donations from our readers |
        We rely on donations from readers like you | We depend on donations from our readers |
        We are funded by our readers | We are funded by readers like you | We're funded by readers like you |
        ?We need your support | ?We need your help | We can't do this without you | We can't do it without you |
        Our journalism is free because of readers like you | Our work is funded by readers like you |
        Our work is made possible by readers like you | Our work is only possible with your support |
        Our reporting is made possible by readers like you | Our site is free thanks to readers like you |
        Independent journalism needs your support | Independent journalism costs money |
        Quality journalism costs money | Good journalism costs money | Support our work with a donation |
        Support our work by making a donation | Support our journalism with a donation | Support * with a donation |
        Support * from as little as # | Support us from as little as # | Support us for as little as # a month |
        It only takes a minute | It takes less than a minute | It only takes a minute to donate |
        Thank you for your donation | ?Thank you for your support | Donations are tax-deductible |
        Your donation is tax-deductible | Your gift is tax-deductible | All donations are tax-deductible |
        We have a small favour to ask | We have a small favor to ask |
        Help us keep our journalism free for everyone | Help us continue our work | Help us to continue our work |
        Help keep our journalism free and independent | Consider making a donation today |
        Please consider supporting our work | Please consider making a donation today | You can support us here |
        You can donate here | You can support our work here | We rely on donations | We rely on reader support |
        We depend on your donations | We need your support today | We couldn't do this without you |
        We are reader-funded | We are reader supported | We are supported by readers like you |
        We are a nonprofit newsroom | We are a nonprofit and rely on donations |
        Our journalism is funded by readers | Our work depends on your support |
        Our nonprofit newsroom depends on your support | This story was made possible by readers like you |
        This article was made possible by readers like you | This work is made possible by readers like you |
        This site is reader-supported | This publication is reader-supported | Your support matters |
        Your support helps us keep going | Your donation helps us continue our work |
        Your donation makes a difference | Your donation supports our work | Your gift makes a difference |
        Your contribution helps us * | Your contribution supports our journalism |
        Your tax-deductible gift supports our work | Every dollar helps | Every little bit helps |
        Every contribution matters | Every contribution, big or small, counts | Every donation helps |
        Every gift counts | Every gift matters | ?Every pound counts | Any amount is appreciated |
        No amount is too small | Please donate today | Please donate now | Please give what you can |
        Please give today | Please consider a donation | Please consider making a contribution |
        Please consider becoming a supporter | Please consider becoming a member |
        Please consider becoming a patron | Please support our work | Please support independent journalism |
        Please help us | Please help us continue | Consider making a donation | Consider supporting us |
        Consider donating | Consider becoming a member | Consider a donation today | If you can, please support us |
        If you can, please consider supporting us | If you value our work, please donate |
        If you value our work, please consider supporting us | If you like our work, please consider donating |
        If you like what we do, please support us | If you found this useful, please consider donating |
        If everyone who reads this gave # | Thanks for your support | Thank you for your generosity |
        Thank you for supporting our work | Thank you for supporting us | Donate to support our work |
        Donate to keep us going | Donate today to support * | Help us keep the lights on | Help us keep reporting |
        Help us do more | Help fund our work | Help keep our reporting free for all |
        Help keep independent journalism alive | Help sustain our work | Keep our journalism free |
        Keep independent journalism alive | Keep journalism free for all | Join us in supporting * |
        ?Show your support | ?Stand with us | Invest in independent journalism`,
    },
    shop: {
      label: `Add to cart | Add to basket | Add to bag | Add to wishlist | Add to wish list | Add to favourites | Add
        to favorites | Add to compare | Buy now | Buy it now | Buy here | Buy on Amazon | Buy at Amazon | Buy from
        Amazon | ?Buy at * | ?Buy from * | Buy now at * | Buy the book | Buy this book | Order now | Order here | Order
        online | ?Pre-order | Pre-order now | Preorder now | Shop now | ?Shop | Shop here | Shop the look | Shop this
        story | Shop all | Shop on Amazon | ?Shop at * | Visit our shop | Visit our store | Visit store | Visit the
        shop | Our shop | View product | View products | View deal | View deals | View offer | See deal | See the deal
        | See price | See prices | See it at * | See it on Amazon | See at Amazon | Check price | Check prices | Check
        price on Amazon | Check latest price | Check availability | Check stock | View at Amazon | View on Amazon |
        View price | Compare prices | Get deal | Get the deal | Get this deal | Get offer | Get a quote | Get coupon |
        Show coupon | Copy code | ?Use code * | Use code * at checkout | ?In stock | Out of stock | ?Sold out | Only #
        left | Only # left in stock | Low stock | Back in stock soon | Notify me when available | Notify me | ?Free
        shipping | ?Free delivery | Free returns | Free shipping on orders over # | Free delivery on orders over # |
        Ships in # days | Ships within # days | Delivery in # days | Delivered within # days | ?Sale | ?On sale | Sale
        price | Regular price | Our price | List price | Unit price | Original price | Current price | ?Was # | ?Now #
        | Was # now # | ?Save # | ?# off | Up to # off | ?From # | ?Price # | Tax included | VAT included | Incl. VAT |
        Including VAT | Excl. VAT | Shipping calculated at checkout | Tax included. Shipping calculated at checkout |
        Plus shipping | ?Quantity | ?Qty | ?Size | Size guide | Size chart | ?Colour | ?Color | Choose an option |
        Choose options | Select options | Select size | Select a size | Quick view | Quick shop | Quick add | View cart
        | View basket | View bag | View full details | View details | ?Checkout | Check out | Proceed to checkout | Go
        to checkout | Go to cart | Go to basket | Continue shopping | Your cart is empty | Your basket is empty | Your
        cart | Your basket | Shopping cart | Shopping basket | Shopping bag | ?Cart | ?Basket | ?Wishlist | My wishlist
        | ?# reviews | # customer reviews | ?Customer reviews | Write a review | Read reviews | ?# ratings | # out of #
        stars | ?# stars | ?# / # stars | Rated # out of # | Best seller | ?Bestseller | Best sellers | ?Bestsellers |
        New arrivals | Top rated | ?Deals | ?Today's deals | Deal of the day | Daily deals | Best deals | Top deals |
        Limited stock | Secure payment | Secure checkout | Payment methods | Gift cards | Gift card | Gift voucher |
        Track order | Track your order | My orders | Order status | ?Returns | Shipping and returns | Shipping &
        returns | Delivery and returns | Returns and refunds | Return policy | Refund policy | Shipping policy |
        Shipping information | Delivery information | Customers also bought | Customers also viewed | Frequently bought
        together | Recently viewed | Recently viewed items | You recently viewed | Featured products | Related products
        | Similar products | Recommended products | Recommended for you | Product details | Product description |
        ?Specifications | ?SKU | Share this product | Ask a question | Find a store | Store locator | Sponsored
        products | We earn a commission | Earn points | Add to shopping cart | Add to trolley | Add to registry | Add
        to order | Added to cart | View your cart | Check out now | Checkout now | Continue to checkout | Keep shopping
        | Start shopping | Your bag | My cart | ?Cart # | Cart subtotal | Buy online | ?Buy on * | Buy this | Buy this
        product | Buy direct | Buy tickets | ?Get tickets | Book tickets | ?Book now | Book online | Book here |
        Reserve now | Order today | ?Preorder | Shop this | Shop this look | Shop the collection | Shop the sale | Shop
        our picks | Shop Amazon | ?Shop * | ?See at * | See on Amazon | ?View at * | Check price at * | Check Amazon |
        Check current price | ?Check it out | See price at * | See price on Amazon | See details | See product | See
        full specs | See all deals | See today's deals | Get code | Get discount | ?Get it now | Get it here | Get it
        at * | Get yours | Get yours now | ?Promo code * | ?Coupon code * | ?Compare | ?Best price | Best prices today
        | Today's best deals | Price at time of publish | Price at publication | Price when reviewed | Price history |
        You save # | On sale now | List price # | ?MSRP # | ?Back in stock | Email me when available | Currently
        unavailable | Temporarily out of stock | Free shipping over # | Free delivery over # | Fast shipping | Ships
        free | Same day delivery | Next day delivery | Money back guarantee | #-day returns | Easy returns | Select
        color | Choose size | Quick look | ?Product information | Product specifications | ?Customer rating | Read all
        reviews | See reviews | See all reviews | Review this product | Ratings and reviews | Ratings & reviews |
        Similar items | Other products | Best selling | You may also like these products | Customers who bought this
        also bought | Recently viewed products | Complete the look | Find in store | Find a retailer | Returns policy |
        Shipping info | Item no # | ?ISBN # | Add review | Sort by price | Filter by price | Price low to high | Price
        high to low | Show filters | Clear filters | Clear all | Showing # results | Showing # of # | ?# products | ?#
        results | ?{Buy;Order;Shop;Get;Find} {it;yours;one} {now;here;online;today}`,
      sentence: `When you buy through links on our site, we may earn an affiliate commission |
        When you buy through our links, we may earn a commission |
        When you purchase through links on our site, we may earn an affiliate commission |
        If you buy something through our links, we may earn a commission |
        If you buy through our links, we may earn a commission |
        If you click on a link and buy something, we may earn a commission |
        If you buy something through a link on this page, we may earn a commission |
        We may earn a commission from links on this page | We may earn a commission from links in this article |
        We may earn a commission if you buy through links on this page |
        We may earn commission from links on this page |
        We may earn a commission when you buy through links on our site |
        We may receive a commission on purchases made from links |
        We may receive a commission if you make a purchase through these links |
        We earn a commission from products purchased through some links in this article |
        This article contains affiliate links | This post contains affiliate links |
        This page contains affiliate links | This post may contain affiliate links |
        This article may contain affiliate links | This page may contain affiliate links |
        Contains affiliate links | As an Amazon Associate I earn from qualifying purchases |
        As an Amazon Associate we earn from qualifying purchases |
        Products featured are independently selected by our editors |
        All products featured are independently selected by our editors |
        Every product is independently selected by our editors | Our editors independently select these products |
        Prices correct at time of publication | Prices are correct at the time of publication |
        Prices were correct at the time of publication | Price and availability are subject to change |
        Prices subject to change | Prices and availability subject to change | Prices may vary | While stocks last |
        While supplies last | Prices include VAT | All prices include VAT | ?All prices in * |
        Your cart is currently empty | There are no items in your cart | Your basket is currently empty |
        Taxes and shipping calculated at checkout | We'll notify you when it's back in stock | Your bag is empty |
        Your shopping cart is empty | No products in the cart | Prices are subject to change |
        Prices and availability are subject to change | Prices are accurate at time of publishing |
        Prices and availability may vary | Price and availability may vary | All prices include tax |
        All prices in US dollars | Offer valid while supplies last | Subject to availability |
        This story contains affiliate links | This site contains affiliate links |
        This content contains affiliate links | Affiliate links | Affiliate disclosure | Affiliate link disclosure |
        May contain affiliate links | Some links are affiliate links | Some of the links are affiliate links |
        Some of the links in this article are affiliate links | Some of the links in this post are affiliate links |
        Links in this article may earn us a commission | We may earn a commission |
        We may earn a commission if you buy through our links |
        We may earn a commission if you click through and make a purchase |
        We may earn a commission when you buy through our links | We may earn an affiliate commission |
        We may earn a small commission | We may receive a commission |
        We may receive a commission from purchases made through our links | We may receive compensation from * |
        We may get a commission | We may get a small share of revenue |
        We earn a commission from links on this page |
        We earn a commission for products purchased through some links in this article |
        When you buy through links on our site, we may earn a commission |
        When you buy something through our links, we may earn a commission |
        When you click on links, we may earn a commission |
        If you buy something using our links, we may earn a commission |
        If you click a link and buy something, we may earn a commission |
        If you purchase through our links, we may earn a commission |
        If you make a purchase, we may earn a commission |
        If you make a purchase using our links, we may earn a commission |
        Purchases made through our links may earn us a commission |
        As an Amazon affiliate, we earn from qualifying purchases |
        As an Amazon Associate * earns from qualifying purchases |
        * is a participant in the Amazon Services LLC Associates Program |
        Our editors independently select and review products | All products are independently selected |
        Products are independently selected by our editors | Every product is independently selected by editors |
        We independently review everything we recommend | We independently select these products |
        We only recommend products we love | Free shipping on all orders | Free shipping on all orders over # |
        Sign up and get # % off | Sign up for # % off your first order | Get # % off your first order |
        Get # % off | Enter code * at checkout | Enter promo code at checkout`,
    },
    site: {
      label: `Skip to content | Skip to main content | Skip to the content | Skip to the main content | Skip to article
        | Skip to article content | Skip to navigation | Skip to main navigation | Skip to primary navigation | Skip to
        search | Skip to footer | Skip to header | Skip to menu | Skip to main menu | Skip to sidebar | Skip to primary
        sidebar | Skip to secondary menu | Skip to primary content | Skip to secondary content | Skip to comments |
        Skip to results | Skip to page content | Skip to body | Skip to accessibility help | Accessibility links |
        Accessibility help | Skip navigation | Skip links | Skip ad | Skip advertisement | Skip video | Skip gallery |
        Skip past newsletter promotion | Skip header | Skip menu | Skip this | Jump to content | Jump to main content |
        Jump to navigation | Jump to search | Jump to comments | Jump to footer | Jump to top | Jump to | Go to content
        | Go to main content | Go to navigation | Go to menu | Go to homepage | Go to home page | Go to search | Go to
        top | Go to the top | ?Go back | Go to page | Back to top | Back to the top | Back to top of page | Return to
        top | To top | Top of page | Scroll to top | Scroll up | Back to home | Back to homepage | Back to home page |
        Back to main page | Back to main menu | Back to menu | Back to article | Back to articles | Back to news | Back
        to overview | Back to list | Back to blog | Back to results | Back to search results | Back to index | Return
        to homepage | Return to home page | Return home | Return to article | Return to index | Main menu | Main
        navigation | Primary navigation | Secondary navigation | Site navigation | Navigation menu | Open menu | Close
        menu | Open navigation | Close navigation | Toggle navigation | Toggle menu | Show menu | Hide menu | Menu
        toggle | Mobile menu | Expand menu | Open main menu | Open search | Close search | Toggle search | Show search
        | Search this site | Search this website | Search the site | Search for | Search our site | Search here |
        Search website | Search news | Search submit | Submit search | Advanced search | ?You are here | You're here |
        Site map | Quick links | Useful links | More links | ?Home page | Today's paper | Today's edition | Choose
        edition | Choose your edition | Change edition | Select edition | Switch edition | International edition | US
        edition | UK edition | Choose language | Change language | Choose your language | Select your language | Change
        region | Select region | Select country | My account | Your account | My profile | Your profile | Account
        settings | Log in | Log out | Sign in | Sign out | Sign up | Sign in / Register | Log in / Register | Login /
        Register | Sign in or register | Log in or register | Log in or sign up | Sign in / join | Forgot password |
        Forgot your password | Lost your password | Remember me | Stay signed in | Keep me logged in | Hello guest | Hi
        guest | All sections | View all sections | More sections | Show all sections | Close this | Close this window |
        Close window | Close dialog | Close modal | Close banner | Close popup | Close overlay | Dismiss this message |
        Loading more | ?Please wait | Show more | Show less | Load more | Load more articles | Load more stories | Load
        more news | Load more posts | View more | View all | See all | See more | See less | View less | Expand all |
        Collapse all | ?Table of contents | Today's weather | Opens in new window | Opens in a new window | Opens in
        new tab | Opens in a new tab | External link | Link opens in new window | This site | Site index | Skip to site
        navigation | Skip to global navigation | Skip to local navigation | Skip to body content | Skip to article body
        | Skip to story | Skip to main article | Skip to site menu | Skip to top navigation | Skip to bottom | Skip to
        top | Skip to end | Skip to search results | Skip to login | Skip to form | Skip to accessibility | Skip to
        accessibility links | Skip to accessibility menu | Skip to secondary navigation | Skip to footer navigation |
        Skip to site footer | Skip to section navigation | Skip to related content | Skip to next section | Skip to
        page | Skip to links | Skip to sign in | Skip to page navigation | Skip top navigation | Skip navigation links
        | Skip nav | Skip ads | Skip carousel | Skip slideshow | Skip this section | Skip this gallery | Skip past
        newsletter | Skip past newsletter sign up | Skip past promotion | Skip past ad | After newsletter promotion |
        After promotion | Skip promo | Skip promotion | Skip embedded content | Skip twitter post | Skip instagram post
        | Skip facebook post | Skip youtube post | Skip twitter post by * | Skip instagram post by * | Skip facebook
        post by * | Skip most read | Skip related articles | Skip the ad | Skip breadcrumb | Skip breadcrumbs | Skip
        sharing | Skip share | Skip social | Skip search | Skip table of contents | Jump to menu | Jump to article |
        Jump to story | Jump to section | Jump to the main content | Jump directly to the content | Go to the content |
        Go to main navigation | Go to footer | Go to home | Go to the homepage | Go back home | Go back to homepage |
        Move to content | Move to top | Straight to content | Accessibility menu | Accessibility options | Screen
        reader mode | Screen reader support | Enable accessibility | Open accessibility menu | Press Alt+1 for
        screen-reader mode, Alt+0 to cancel | Beginning of dialog window | End of dialog window | Start of main content
        | Main content starts here | ?Main content | Global navigation | ?Primary menu | Secondary menu | Mobile
        navigation | Footer menu | Footer navigation | Top menu | User account menu | Close main menu | Open navigation
        menu | Close navigation menu | Open mobile menu | Close mobile menu | Open sidebar | Close sidebar | Toggle
        sidebar | Toggle navigation menu | Toggle mobile menu | Toggle main menu | Show navigation | Hide navigation |
        Collapse menu | Expand child menu | Collapse child menu | Expand navigation | Show submenu | Open submenu |
        Open search form | Open search bar | Search toggle | Search button | Clear search | Trending searches | Popular
        searches | Recent searches | Enter search term | Enter keywords | Type to search | Type and press enter | Hit
        enter to search or ESC to close | Press enter to search | Press ESC to close | Please enter a search term |
        Breadcrumb navigation | ?Current location | Sign in to your account | Login or register | Sign in or create an
        account | Create a free account | Edit profile | View profile | View my profile | Forgot username | Reset your
        password | Reset password | Keep me signed in | Stay logged in | Not a member yet | ?New here | ?New user |
        Load more results | Load more content | ?Show all | Browse all | Browse all topics | Browse all articles | See
        all topics | ?All topics | ?All categories | Browse by topic | Browse by category | Browse by date | Browse
        archive | Select a section | Select your region | Change location | Select a language | ?Loading | Loading
        content | Now loading | This link opens in a new window | External link opens in new window | ?Scroll down |
        Scroll to continue | Up to top | To the top | Page top | Back to main content | ?Breadcrumb | ?Breadcrumbs |
        Breadcrumb trail | ?Expand | ?Collapse | Open sub menu | Close sub menu | Site search | Search site | Utility
        menu | Hamburger menu | {Skip;Jump;Go} to {content;main content;main;the content;the main content;primary
        content;page content;article content;article;navigation;main navigation;primary navigation;main
        menu;menu;search;search results;footer;the footer;sidebar;primary sidebar;secondary menu;header;site
        navigation;comments;bottom;body;accessibility help;accessibility statement;next section;main
        article;links;table of contents;results;page navigation;video player;most recent} | {Skip;Bypass}
        {navigation;main navigation;navigation links;nav;menu;links;ad;ads;advertisement;to main;this section;global
        navigation;banner;carousel;header;intro;repetitive content} | {Open;Close;Show;Hide;Toggle} {menu;main
        menu;navigation;navigation menu;main navigation;mobile menu;mobile navigation;the menu;search;search box;search
        bar;search form;site search;sub menu;submenu;sidebar;side menu;dropdown;user menu;account
        menu;sections;language menu;filters;table of contents;overlay;popup;dialog} | {Back;Return;Go;Scroll;Jump} to
        {top;top of page;the top of the page;top of the page;top of article;top of story;the top of this page;start of
        page;page top;home;homepage;the homepage;home page;main page;main menu} | {Log;Sign} {in;out;up} {to your
        account;to continue;to your profile;here;now;or register;or sign up;or create an account;with Google;with
        Facebook;with Apple;with email;with your email;using Google;to my account} | {Forgot;Forgotten;Lost}
        {password;your password;my password;username;your username;your login details;password or username}{;?} |
        ?{Create;Register;Open;Activate;Delete;Manage;View;Edit} {an account;account;a free account;your account;my
        account;your free account;your profile;my profile;profile;account settings} | ?{My;Your}
        {account;profile;library;saved articles;saved items;bookmarks;reading
        list;subscriptions;newsletters;settings;alerts;history;feed;topics;preferences;dashboard;orders} |
        ?{Select;Change;Choose;Switch;Pick} {language;your language;a language;region;your region;country;your
        country;edition;your edition;location;your location;currency;site;city;state;store;theme;topic;section} |
        Search {the;our;this} {site;website} | ?{Search;Search the;Search our} {articles;archive;archives;news;blog;by keyword;keyword;here;all;for;the archive;results;our site;stories;posts} | {Load;Show;See;View}
        {more;all;less;more results;all results;more items;more content;everything;more stories;more articles;more
        posts;more news;more comments;all articles;all posts;all stories;all news;all topics;all sections;all
        categories;all tags;all authors} | {You are;You're} {here;viewing;browsing;in;at}: * | {Opens;Open;Opening;Link
        opens;External link opens;This link opens} in {a new window;new window;a new tab;new tab;a new browser tab;a
        new browser window;new browser tab;a popup;a modal;a dialog} | ?{External;Internal;Outbound} link |
        ?{Loading;Please wait;Loading more;Loading content;Loading page;Loading results;One moment please;Still
        loading}{;...} | ?{Accept;Close;Dismiss;Hide} {this message;message;this alert;this
        notice;notice;notification;this notification;this window;window;ad;ads;popup;announcement;this announcement} |
        {Breadcrumb;Breadcrumbs;Breadcrumb navigation;Breadcrumb trail;Secondary navigation;Footer navigation;Footer
        menu;Footer links;Social menu;Social links;Utility menu;Utility navigation;Site navigation;Mobile
        navigation;Primary menu;Secondary menu;Top menu;User account menu;Site footer;Site header;Page header;Page
        footer;Site map;Quick links;Site information;Site index;Main sections;Sections menu;Header menu;Mega
        menu;Language switcher;Skip links;Accessibility links;Accessibility menu} | ?{Open;Close;Show;Hide;Toggle}
        {dialog;popup;dropdown;filters;sections;overlay} | ?Site information | ?Main sections | ?Skip {intro;banner}`,
      sentence: `You are using an outdated browser |
        You are using an outdated browser, please upgrade your browser |
        You are using an outdated browser. Please upgrade your browser to improve your experience |
        Please upgrade your browser | Please upgrade your browser to improve your experience |
        Your browser is out of date | Your browser is not supported | Your browser is outdated |
        Please enable JavaScript | JavaScript is disabled | JavaScript is disabled in your browser |
        JavaScript must be enabled to view this page | Please enable JavaScript in your browser |
        Please enable JavaScript to view this page | Please turn on JavaScript | This site requires JavaScript |
        This page requires JavaScript | You need to enable JavaScript to run this app |
        This website works best with JavaScript enabled | Your session has expired |
        Please disable your ad blocker | Please turn off your ad blocker | We noticed you're using an ad blocker |
        It looks like you're using an ad blocker | Please allow ads on our site | Please whitelist our site |
        Please consider disabling your ad blocker | JavaScript is required to view this page |
        We noticed you are using an ad blocker`,
    },
    comments: {
      label: `No comments | No comments yet | No comment yet | # comments | ?# comment | ?Comments # |
        One comment | 1 comment | ?# replies | ?# reply | ?# responses | ?# response | One response |
        One thought on * | ?# thoughts on * | ?# comments on * | ?# responses to * | View comments |
        View all comments | View # comments | View all # comments | See comments | See all comments |
        Show comments | Show all comments | Show # comments | Show more comments | Show replies |
        Show more replies | Show # replies | View replies | View # replies | View more comments |
        View more replies | Hide comments | Hide replies | Read comments | Read all comments | Read # comments |
        Read the comments | Load comments | Load more comments | Load more replies | Loading comments |
        Open comments | Close comments | Jump to comments | Go to comments | All comments | Latest comments |
        Newest comments | Oldest comments | Recent comments | Older comments | Newer comments | Top comments |
        Best comments | Most liked comments | ?Most liked | Newest first | Oldest first | ?Most recent |
        Most replies | Sort by | Sort by newest | Sort by oldest | Sort comments | Sort comments by |
        Leave a comment | Leave a comment below | Leave your comment | Leave a reply | Leave a response |
        Leave your reply | Leave a reply cancel reply | Cancel reply | Post a comment | Post comment |
        Post your comment | Post reply | Post a reply | Add comment | Add a comment | Add your comment |
        Add a reply | Add new comment | Add your thoughts | Add your voice | Write a comment | Write your comment |
        Write a reply | Write comment | Submit comment | Submit your comment | Send comment | Make a comment |
        Make comment | Be the first to comment | Be the first to leave a comment | Be the first to reply |
        Be the first to respond | Be the first one to comment | Be the first to comment on this |
        Be the first to comment on this story | Be the first to share your thoughts | Be the first to like this |
        Start the conversation | Start a conversation | Start the discussion | Join the conversation |
        Join the discussion | Join the debate | Join the comments | ?Join in | Have your say | Have your say below |
        Have something to say | Tell us what you think | Let us know what you think | Let us know in the comments |
        Let us know your thoughts in the comments | Let us know what you think in the comments |
        Let us know what you think in the comments below | Share your thoughts | Share your thoughts below |
        Share your thoughts in the comments | Share your opinion | Share your view | Share your comments |
        ?What do you think | What's your view | ?What are your thoughts | Your comment | Your reply | Your opinion |
        Comment now | Comment here | Comment on this story | Comment on this article | Comment on this |
        Comment policy | Comments policy | Comment guidelines | Commenting guidelines | Commenting rules |
        House rules | Community guidelines | Community standards | Comments closed | Comments are closed |
        Comments off | Comments disabled | Comments on this * are closed | No trackbacks | Trackbacks are closed |
        ?Reply to * | In reply to * | ?Replying to * | Report comment | Report this comment | Flag comment |
        Flag as inappropriate | Edit comment | Delete comment | Like comment | ?Likes # | ?# likes | Like this |
        Like · Reply | Like · Reply · # | ?Reply · # | ?Thumbs up | ?Thumbs down | # people like this |
        Permalink to this comment | Subscribe to comments | Notify me of new comments |
        Notify me of follow-up comments | Notify me of new posts | Notify me of followup comments via e-mail |
        Sign in to comment | Log in to comment | Login to comment | Log in to reply | Log in to leave a comment |
        Login to leave a comment | Log in to post a comment | Sign in to post a comment |
        Sign in to leave a comment | Register to comment | Log in or register to comment |
        Log in or register to post comments | Log in or sign up to comment | Click here to comment |
        Click to comment | View discussion | View the discussion thread | Powered by Disqus |
        Comments powered by Disqus | Facebook comments | Disqus comments | Load Disqus comments | Comments section |
        Comment section | Guest book | About commenting | Follow the conversation | Email me when someone replies |
        Pinned comment | Featured comment | Editor's pick | ?Comments | ?Comment | 0 comments | # comments so far |
        More comments | Skip to comments | Leave comment | Leave a comment on * | Leave a reply to * | Add yours |
        Post as guest | Submit a comment | Enter your comment | Enter your comment here | Your comment here |
        ?Your thoughts | Comment on this post | Comment as a guest | Comment below | Comments below |
        Commenting policy | Comment rules | Read our community guidelines | View our comment policy |
        Read our comment policy | Please read our commenting policy | ?Reply | Reply to this | ?Replies |
        Report abuse | Flag this comment | Report as inappropriate | Like this comment | Sort by best | ?Newest |
        ?Oldest | ?Best | Top comment | Featured comments | Editor's picks comments | ?Reader comments |
        Readers' comments | Reader picks | Community comments | # thoughts on this | ?# replies to * |
        ?One comment on * | ?One response to * | ?# thoughts | ?Responses | ?Start a discussion |
        Continue the conversation | ?Be part of the conversation | Have your say in the comments |
        Tell us your thoughts | Share your views | Let us know your thoughts | ?Sound off |
        Sound off in the comments | ?Weigh in | Discuss this article | Discuss this story | ?Discuss |
        ?Discuss on * | Discuss in our forum | Discuss on Twitter | Discuss on Hacker News | Discuss this topic |
        View the discussion | View in forum | Trackback URL | ?Trackback | ?Trackbacks | Trackbacks and Pingbacks |
        ?Pingback | ?Pingbacks | Pings are closed | Comments RSS | Comment feed |
        RSS feed for comments on this post | RSS feed for comments | Subscribe to comments feed | Follow comments |
        Login to reply | Login or register to post comments | Sign in to join the conversation | Sign in to reply |
        Register to post comments | Sign up to comment | Please login to comment |
        Connect with Facebook to comment | Characters left # | Characters remaining # | # characters left |
        # characters remaining | Name required | Email required | Mail will not be published required |
        Website optional`,
      lead: `One thought on | # thoughts on | # comments on | # responses to | One comment on | One response to |
        # replies to | # Responses`,
      sentence: `Comments are now closed | Comments are closed for this article |
        Comments are closed for this post | Comments are closed on this article |
        Comments for this article are closed | Comments are disabled | Comments are turned off |
        Comments have been disabled | Comments have been closed | Comments are moderated |
        All comments are moderated | Comments are moderated before publication |
        Comments are reviewed before publication | Comments on this article are closed |
        Comments on this post are closed | Comments on this article are now closed | Commenting is closed |
        Commenting is disabled | Commenting has been turned off | Commenting on this article is closed |
        There are no comments yet | There are no comments | There are currently no comments |
        There are no comments for this article | No comments have been posted | No one has commented yet |
        Nobody has commented yet | You must be logged in to post a comment | You must be logged in to comment |
        You must be logged in to reply | You must be signed in to comment | You need to be logged in to comment |
        You need to log in to comment | You have to be logged in to post a comment |
        You must log in to post a comment | Please log in to comment | Please sign in to comment |
        Please log in to leave a comment | Please log in or register to comment | Please login to post a comment |
        Only registered users can comment | Only registered users may post comments |
        Only logged in users can comment | Only subscribers can comment | Only subscribers may post comments |
        Your email address will not be published | Your e-mail address will not be published |
        Your email address will not be published. Required fields are marked | Your email will not be published |
        Your email is never published nor shared | Your email will not be published or shared |
        Required fields are marked | Required fields are marked * |
        Save my name, email, and website in this browser for the next time I comment |
        Save my name and email in this browser for the next time I comment | This site uses Akismet to reduce spam |
        Learn how your comment data is processed |
        This site uses Akismet to reduce spam. Learn how your comment data is processed |
        Notify me of follow-up comments by email | Notify me of new posts by email |
        Your comment is awaiting moderation | Your comment will be reviewed before publication |
        Your comment has been submitted | Thank you for your comment | Please be respectful |
        Please keep comments respectful | Please keep your comments civil | Be respectful and stay on topic |
        Comments that violate our guidelines will be removed | Comments may be moderated |
        We reserve the right to delete comments | By commenting, you agree to our terms |
        By posting a comment, you agree to our terms | By submitting a comment you agree to our terms |
        The comments below have not been moderated |
        The opinions expressed in reader comments are those of the author only |
        The views expressed in the comments are not those of * |
        The views expressed in the comments are those of the authors |
        What do you think? Let us know in the comments | What do you think? Let us know in the comments below |
        What do you think? Leave a comment | What do you think? Share your thoughts in the comments |
        Got something to say? Leave a comment | Have your say in the comments below | Tell us in the comments |
        Tell us in the comments below | Tell us what you think in the comments |
        Tell us what you think in the comments below | Leave your thoughts in the comments |
        Leave your thoughts in the comments below | Let me know in the comments |
        Let me know in the comments below | Let us know in the comments below | Scroll down to leave a comment |
        Please enable JavaScript to view the comments powered by Disqus |
        Join the conversation and leave a comment | Be the first to share what you think | Comments are off |
        Comments are currently closed | Comments have been turned off | Comments on this article have been closed |
        Comments for this post are closed | Comments to this post are closed | The comments are closed |
        The comment section is closed | The comments section is closed |
        Both comments and pings are currently closed | Comments are pre-moderated |
        Comments are moderated and may take time to appear | Comments are subject to our community guidelines |
        Comments that violate our rules will be removed | All comments are moderated before publication |
        Your comment will be reviewed | Your comment was posted | Comments will be approved before showing up |
        Please keep it civil | ?Be kind | ?Keep it clean | Keep it civil and on topic |
        Please note that comments are moderated | Please note: comments are moderated | There are # comments |
        There are # comments on this story | There are # comments for this article | There is # comment |
        This article has # comments | This post has # comments | No comments have been posted yet |
        Be the first to comment on this article | Be the first to comment on this post |
        You must be logged in to leave a comment | You must be logged in to post |
        You must be registered to comment | You must be a member to comment | You must be a subscriber to comment |
        You must register to comment | You need to login to comment |
        You need to be a subscriber to join the conversation | Only members can comment |
        Only paid subscribers can comment on this post | Subscribers only can comment |
        Subscribe to join the discussion | Subscribe to comment | We welcome your comments | We welcome comments |
        We'd love to hear from you | We would love to hear from you | We'd love to hear your thoughts |
        We want to hear your thoughts | We encourage you to share your thoughts |
        We reserve the right to remove comments | We have closed comments on this article |
        Have a question? Leave a comment | Have an opinion? Share it in the comments |
        Do you agree? Let us know in the comments | ?Do you agree? | ?Agree or disagree? | ?Questions or comments? |
        Leave your thoughts below | Leave a comment below and let us know | Leave a comment and let us know |
        Drop a comment below | Drop us a comment | Sound off in the comments below |
        Tell us your thoughts in the comments | Tell us in the comments section |
        You can leave a response, or trackback from your own site |
        You can follow any responses to this entry through the RSS 2.0 feed |
        You can skip to the end and leave a response | Responses are currently closed |
        Fields marked with an asterisk are required | Some HTML is allowed | Your comment may be edited |
        Logged in as *`,
    },
    form: {
      label: `Your name | Full name | First name | Last name | Email address | ?Your email | Your email address |
        Your e-mail address | Your e-mail | Email (required) | Name (required) | Website (optional) | Phone number |
        Mobile number | Job title | Zip code | Postal code | Your message | Your comments | Enter your email |
        Enter your e-mail | Enter your email address | Enter your e-mail address | Enter email |
        Enter email address | Enter your name | Enter your first name | Enter your comment |
        Enter your comment here | Enter your name or username to comment | Enter your email address to comment |
        Enter your website URL (optional) | Enter your zip code | Enter your postcode | Enter your phone number |
        Enter a valid email | Type your email | Type your email here | Type your comment | Type your comment here |
        Type your message | Type your message here | Type here | Type your question | Write your message |
        Write your message here | Please enter your name here | Please enter your email address here |
        Please enter your comment | Please enter your email | Please enter a valid email address | Please select |
        Please choose | Send message | Send your message | Submit form | Reset form | Clear form | ?Next step |
        Save changes | Upload file | Choose file | No file chosen | Attach file | Your password |
        Username or email | Username or email address | User name | Confirm password | Confirm email |
        Date of birth | Required field | Required fields | ?Required field * | Fields marked with * are required |
        ?I agree | I agree to the terms | I agree to the terms and conditions | I agree to the privacy policy |
        I accept the terms and conditions | I accept the privacy policy |
        I have read and accept the privacy policy | I have read and agree to the terms |
        I have read and agree to the privacy policy | I consent to receiving emails | I'm not a robot |
        I am not a robot | I am human | Verify you are human | Enter the code | Enter the characters shown |
        Type the characters you see | Security code | Refresh captcha | Contact form | Contact us form |
        Send us a message | Get in touch | Ask us a question | Request a demo | Book a demo | Request a call |
        Request a callback | Talk to us | Talk to an expert | Talk to sales | Download brochure |
        Leave this field empty | Leave this field blank | Leave this field empty if you're human | Show password |
        Hide password | Your full name | First and last name | Your email (required) | Your name (required) |
        Enter your email here | E-mail address | Email Address required | Confirm your email | Your phone number |
        Your phone | Your website | Website URL | Enter zip code | ?Your question | ?Your feedback | Write here |
        ?Submit | Submit now | Send email | Send request | ?Required | ?Optional | Select one | Select an option |
        Choose an option | Browse files | Please solve | Please solve # # | Solve this |
        Solve this simple math problem | Enter the code shown | Enter the text you see above |
        Type the characters you see in the picture | ?Verification code | Captcha code | Enter captcha | ?CAPTCHA |
        ?reCAPTCHA | Prove you are human | Anti-spam question | What is # + # | I agree to the terms of service |
        I consent to * | I would like to receive * | Do not fill this in | Remember my information |
        Remember my details | Save my information | Sign up form | Email or username | Choose a password`,
      sentence: `Fields marked with an asterisk are required | Fields marked with an * are required |
        All fields are required | All fields marked with * are required |
        All fields marked with an asterisk are required | Required fields are marked with an asterisk |
        Please fill in all required fields | Please fill out this field | Please fill out all fields |
        Please fill in this field | This field is required | This field is mandatory |
        This field is for validation purposes and should be left unchanged |
        If you are human, leave this field blank | If you are a human, ignore this field |
        Please enter a valid e-mail address | Please enter your email address | Please enter your name |
        Please enter an answer in digits | Invalid email address | Incorrect email address |
        You have entered an incorrect email address | You have entered an invalid email address |
        This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply |
        Protected by reCAPTCHA | This form is protected by reCAPTCHA | Thank you, your message has been sent |
        Thank you for your message | Thank you, we have received your message |
        Thank you! Your submission has been received | Your message has been sent |
        Your submission has been received | Oops! Something went wrong while submitting the form |
        ?Something went wrong | Something went wrong, please try again |
        There was an error trying to send your message | There was an error, please try again |
        ?An error has occurred | ?Please try again | Please try again later |
        We will get back to you as soon as possible | We'll get back to you as soon as possible |
        We will never share your email | We will never share your email address |
        We'll never share your email with anyone else | We will not share your data | We respect your privacy |
        We value your privacy | Your privacy is important to us | Your data will not be shared |
        Your information will never be shared | By submitting this form, you agree to our privacy policy |
        By clicking submit, you agree to our privacy policy | By clicking submit you agree to our terms |
        By creating an account, you agree to our terms of service | By registering you agree to our terms |
        A password will be e-mailed to you | Enter your email to reset your password | All fields are mandatory |
        Fields marked * are required | Required fields are marked * | Please fill out all required fields |
        Please fill out the form below | Please fill in the form below | Please complete the form below |
        Please complete this field | Please complete all fields | Please enter a valid email |
        Please enter an email address | Please provide a valid email address | Please check the box |
        Please check this box | Please agree to the terms | Please verify that you are human |
        Please solve the captcha | Email is required | Name is required | This email address is invalid |
        Thank you for contacting us | Thank you for your submission | Oops! Something went wrong |
        Your message was sent | Message sent successfully | Your form has been submitted |
        We'll get back to you soon | We will get back to you | Form submitted successfully | ?There was an error |
        ?An error occurred | Sending | Leave this field empty if you are human | What is the sum of # and # |
        Solve the problem to prove you are human | We will never share your information |
        Your information is safe with us | By submitting this form, you agree to the terms |
        By submitting, you agree to our terms |
        Save my name, email, and website in this browser for the next time I comment |
        Yes, add me to your mailing list | Notify me when new comments are added | Notify me of new posts by email`,
    },
    readAlso: {
      lead: `?WATCH NOW | Watch below | Watch above | Watch more | ?Watch live | Watch also | See video |
        Also watch | ?Listen now | Listen also | Watch video | Related video | Watch the video | Must watch |
        Don't miss | Read more | Read also | Also read | Read next | See also | See more | More on this |
        Related story | Related stories | Related article | Related articles | Related coverage | Related content |
        Related reading | Related news | Also see | ?Also on * | ?Further reading | Recommended reading |
        Must read | You may also like | You might also like | ?Learn more | ?Find out more | ?More from * |
        More from this author | More stories | More news | From the archive | From our archive | In other news |
        ?Read the full story | Full story | Read more here | Click here to read | ?Click here | Next read |
        Editor's pick | In case you missed it | Worth reading | Suggested reading | Check out | Also check |
        Read more about this | Read more on this | Read this | Read this next | More to read | More on this story |
        More on this topic | Related link | Related links | Related post | Related posts | Related topics |
        Recommended for you | You may also be interested in | Do not miss | ICYMI | Editor's choice |
        Editor's picks | Watch this | Watch here | Watch more here | Listen here | Listen to the podcast |
        Click here for more | Discover more | Explore more | Check this out | Check out also | Also in the news |
        Have you read`,
    },
    related: {
      heading: `Related articles | Related stories | Related posts | Related news | Related content | Related topics |
        Related coverage | Related reading | Related links | More on this story | More on this topic | More on this |
        More stories | More news | More articles | More posts | ?More from * | More from this author | More from this
        section | More by this author | ?More by * | More like this | More to read | More to explore | More top stories
        | More headlines | You may also like | You might also like | You may also be interested in | You might also be
        interested in | You might be interested in | You might have missed | You may have missed | You may like | We
        recommend | Recommended for you | Recommended stories | Recommended articles | Recommended reading | Suggested
        for you | Suggested articles | Around the web | From around the web | From the web | Elsewhere on the web |
        Sponsored stories | Promoted stories | Promoted content | Paid content | Most read | Most popular | Most viewed
        | Most shared | Most commented | ?Most recent | Popular posts | Popular articles | Popular stories | Popular
        now | Popular this week | ?Popular on * | Popular topics | Trending now | Trending stories | Trending topics |
        ?Trending on * | What's trending | Latest news | Latest stories | Latest articles | Latest posts | Latest
        headlines | ?Latest from * | ?The latest | Recent posts | Recent articles | Recent stories | Recent news | Top
        stories | Top news | Top headlines | Top picks | Top reads | Editor's picks | Editors' picks | Editor's choice
        | Editor's pick | Staff picks | Today's top stories | Today's headlines | Breaking news | In case you missed it
        | Don't miss | Must read | Must reads | Read next | Read more | Read this next | ?What to read next | Next
        article | ?Keep reading | Also read | See also | Also in the news | Also in this section | In this section | In
        this story | ?Also on * | In the news | In other news | Other news | Other stories | Other articles | From our
        partners | From our network | Discover more | Explore more | Featured stories | Featured articles | Featured
        posts | Similar articles | Similar posts | Similar stories | Further reading | Stories for you | For you |
        Today's picks | Hot topics | Follow topics | Topics in this article | ?Best of * | This week's top stories |
        Next story | Related items | Related reports | Related to this story | Related to this topic | Related video |
        Related videos | Related photos | Related galleries | Related searches | ?Related resources | Similar news |
        Other posts | Others also read | Readers also liked | People also read | People are reading | What others are
        reading | What readers are watching | More on this subject | More about this | More to discover | More from the
        author | More from this series | More from this category | ?More in * | More stories from * | More news from *
        | ?More on * | More great stories | More great reads | More of our stories | More must-reads | More recent
        stories | More coverage | More reading | ?More resources | Top articles | Latest updates | Latest videos | The
        latest news | ?Recent comments | Recently added | Recently viewed | Recently published | New articles | New
        posts | ?Just in | Live news | ?Trending | Trending articles | Trending news | Now trending | Hot right now |
        ?In this series | ?Also in * | ?Also interesting | ?Also of interest | Most emailed | Most discussed | ?Most
        watched | Most read articles | Most read stories | Most popular articles | Most popular stories | Most popular
        posts | Most read in * | Most read on * | Popular news | ?Popular in * | ?Featured | Featured content |
        Featured news | Featured videos | Featured topics | Editors' choice | Editor's selection | ?Our picks | ?Our
        top picks | Our best stories | Essential reading | ?Recommended | Recommended posts | Recommended videos |
        Recommended by our editors | Picked for you | Picks for you | Chosen for you | Selected for you | Suggested
        reading | Suggested posts | You might like | You'll also like | You may also enjoy | You might also enjoy | You
        may be interested in | What you may have missed | If you liked this story | If you liked this | If you liked
        this article | If you enjoyed this article | If you enjoyed this story | Because you read this | ?Continue
        exploring | ?Continue learning | Explore more topics | Explore further | Explore related topics | Explore more
        on these topics | Discover more from * | ?Learn more | Don't miss these | Don't miss out | ?ICYMI | Catch up |
        ?Keep exploring | Next reads | Further reading on * | Also see | ?See more | See more stories | See more news |
        Read also | Read more on this | Read more news | Read more like this | Read more stories | Read more about * |
        Read more from * | ?Find more | ?From the archive | ?From the archives | From our archive | From our archives |
        ?Around * | ?Spotlight | ?Highlights | Top trending | ?Today in * | This week's most read | Topics you may like
        | Tags in this story | Our latest stories | Our latest news | Your daily briefing | Weekend reads | ?Long reads
        | The best of * | ?The big stories | Other stories of interest | Other posts you may like | Posts you may like
        | Articles you may like | Stories you may like | Stories you might like | News for you | ?Just for you`,
    },
    signUp: {
      label: `Follow us | Follow us on Facebook | Follow us on Instagram | Follow us on Twitter | Follow us on X |
        Follow us on YouTube | Follow us on LinkedIn | Follow us on TikTok | Follow us on Google News |
        Follow us on social media | Follow us on * | ?Follow us @ * | Follow us at * | Follow us here | Follow me |
        Follow me on * | Follow * on Facebook | Follow * on Instagram | Follow * on Twitter | Follow * on X |
        Follow * on Google News | Follow * on LinkedIn | Follow * on YouTube | Follow * on TikTok |
        Follow * on Threads | Follow * on social media | Follow author | Follow topic | Follow this topic |
        Follow this author | Follow this story | Follow the author | Follow on Google News | Follow on X |
        Follow on Twitter | Follow on Instagram | Follow on Facebook | Follow on LinkedIn | Like us on Facebook |
        Like * on Facebook | Like our Facebook page | Like us | Find us on Facebook | Find us on * |
        Find us online | ?Join us | Join us on Facebook | Join us on Telegram | Join us on * | Join our community |
        Join our newsletter | Join our mailing list | Join our WhatsApp channel | Join our WhatsApp group |
        Join our WhatsApp community | Join our Telegram channel | Join our Telegram group | Join our Discord |
        Join our Facebook group | Join our channel | Join the newsletter | Join the mailing list | Join the list |
        ?Join now | Join for free | Join WhatsApp channel | Join Telegram channel | Join * on WhatsApp |
        Click here to join | Connect with us | Connect with us on * | Stay connected | ?Stay in touch |
        ?Keep in touch | Stay in the loop | Stay informed | Stay updated | Stay up to date | Let's connect |
        Get in touch | Subscribe now | Subscribe here | Subscribe today | Subscribe free | Subscribe for free |
        Subscribe to our newsletter | Subscribe to our newsletters | Subscribe to our free newsletter |
        Subscribe to our weekly newsletter | Subscribe to our daily newsletter | Subscribe to our mailing list |
        Subscribe to our channel | Subscribe to our YouTube channel | Subscribe to our blog |
        Subscribe to our podcast | Subscribe to our feed | Subscribe to our RSS feed | Subscribe to newsletter |
        Subscribe to the newsletter | Subscribe to the * newsletter | Subscribe to * newsletter | ?Subscribe to * |
        Subscribe to this blog | Subscribe to blog via email | Subscribe via email | Subscribe by email |
        Subscribe via RSS | Subscribe to updates | Subscribe to alerts | Subscribe to RSS |
        Subscribe to notifications | Sign up | Sign me up | Sign up now | Sign up here | Sign up today |
        Sign up free | Sign up for free | Sign up for newsletters | Sign up for our newsletter |
        Sign up for our newsletters | Sign up for our free newsletter | Sign up for our free newsletters |
        Sign up for our daily newsletter | Sign up for our weekly newsletter | Sign up for our mailing list |
        Sign up for our emails | Sign up for our email newsletter | Sign up for email updates |
        Sign up for email alerts | Sign up for updates | Sign up for alerts | Sign up for news alerts |
        Sign up for breaking news alerts | Sign up for the * newsletter | Sign up for * newsletter | Sign up for * |
        Sign up to our newsletter | Sign up to our newsletters | Sign up to our free newsletter |
        Sign up to our mailing list | Sign up to * | Sign up to the * newsletter | Get our newsletter |
        Get our free newsletter | Get our daily newsletter | Get our newsletters | Get the newsletter |
        Get the * newsletter | Get updates | Get email updates | Get email alerts | Get the latest news |
        Get more stories like this | Get more stories like this from * | Get more like this | Get more from * |
        Get it in your inbox | Newsletter sign-up | Newsletter signup | Newsletter subscription |
        Newsletter preferences | Our newsletters | Our newsletter | Free newsletter | Free newsletters |
        Daily newsletter | Weekly newsletter | View all newsletters | See all newsletters | More newsletters |
        Email newsletters | Email updates | Email alerts | Email sign-up | News alerts | Breaking news alerts |
        Set up alerts | Create alert | Alert me | Notify me | You're subscribed | You are subscribed |
        You're signed up | Count me in | I'm in | Yes please | Yes, sign me up | Yes, I want to receive * |
        Thanks for signing up | Social media | Follow along | Watch us on YouTube | Visit us on Facebook |
        RSS feed | RSS feeds | Follow us on Instagram * | Follow us on Twitter * | Follow us on X * |
        Follow us on social | Follow our coverage | Follow our page | Follow our channel | Follow the reporter |
        Follow the topics in this article | Follow topics | Follow this blog | Follow this section |
        Follow this column | Follow the blog | Follow the story | Follow the topic | Follow the series |
        Follow * on WhatsApp | Follow * on Bluesky | Follow * on Mastodon | ?Follow * here | Follow me on Twitter |
        Follow my blog | Follow my blog with Bloglovin | Follow him on Twitter * | Follow her on Twitter * |
        Follow him on X * | Follow her on X * | Follow him on * | Follow her on * | Follow them on * |
        Follow via email | Follow blog via email | ?Followed | ?Following | ?Unfollow | Like us on * |
        Like our page | Like our page on Facebook | Like * on Facebook and follow us on X | Like and follow us |
        Like and subscribe | Like & subscribe | Like, share and subscribe | Find us on social media |
        Join us today | Join our email list | Join our list | Join our Slack | Join the community | Join the club |
        Join the waitlist | Join # readers | Join more than # subscribers | ?Join today | Join free |
        ?Connect with * | Connect on LinkedIn | Stay connected with us | Stay connected with * | Stay in the know |
        ?Stay tuned | Stay up to date with * | ?Stay current | Keep up with * | Keep up to date | Keep me posted |
        Keep me updated | ?Keep informed | ?Get connected | Get news updates | ?Get the latest |
        Get the latest updates | Get the latest from * | Get our weekly newsletter | Get our emails |
        Get our updates | Get the daily newsletter | Get the weekly newsletter | Get the best of * |
        Get all the news | Get all the news from * | Get more news | Get alerts | Get email notifications |
        Get local news alerts | Get this newsletter | Get this delivered to your inbox | Get notified of new posts |
        Get new posts by email | Get new posts delivered to your inbox | Get each new post delivered to your inbox |
        Receive email updates | Receive new posts by email | Receive notifications | Receive updates | ?Newsletter |
        ?Newsletters | Our free newsletter | Email newsletter | Email signup | ?Mailing list |
        Sign up for newsletter | Sign up for the newsletter | Sign up to our daily newsletter |
        Sign up to the newsletter | Sign up to get * | Sign up to receive * | ?Subscribe | ?Subscribed |
        ?Subscribe via * | Subscribe in a reader | Subscribe to RSS feed | Subscribe to feed |
        Subscribe to this feed | Subscribe to newsletters | Subscribe to our emails | Subscribe to my newsletter |
        Subscribe to my channel | Subscribe to my blog | Subscribe to * on YouTube | Subscribe to email alerts |
        Subscribe to the podcast | Subscribe to this topic | Subscribe to this author | Subscribe on YouTube |
        Subscribe on Apple Podcasts | Subscribe on Spotify | ?Subscribe on * | Manage newsletters |
        Manage your newsletters | Browse all newsletters | Explore our newsletters | Choose your newsletters |
        Add * to your topics | Add to your topics | Add * to your interests | Add to my topics | Manage topics |
        Add author | Add this topic | Customize your feed | Personalize your feed | Personalise your news |
        Add us as a favorite | Be the first to know | ?Want more? | Want more stories like this? |
        Want to stay informed? | Want to know more? | Enjoy this post? | Enjoyed this article? |
        Enjoying this article? | Enjoy this article? | Like this article? | Like what you read? |
        Like what you're reading? | Like what you see? | Liked this article? | Liked this post? |
        Love this article? | Thanks for reading! | Powered by ConvertKit | Powered by Mailchimp | Social links |
        ?Socials | Our social media | We're social | ?Let's be friends`,
      sentence: `Follow us for more | Follow us for more updates | Follow us on Instagram for more |
        Follow us on Twitter for more updates | Stay up to date with our newsletter |
        Stay up to date with the latest news | Stay informed with our newsletter |
        Stay updated with our newsletter | Stay in the loop with our newsletter |
        Get the latest news delivered to your inbox | Get the latest news straight to your inbox |
        Get the latest news in your inbox | Get the latest stories in your inbox |
        Get the latest headlines in your inbox | Get the latest updates in your inbox |
        Get the day's top stories in your inbox | Get the day's headlines in your inbox |
        Get the news delivered to your inbox | Get our stories in your inbox | Get our best stories in your inbox |
        Get our top stories in your inbox | Get * in your inbox | Get * delivered to your inbox |
        Get * straight to your inbox | Get * sent to your inbox | ?Get * by email | ?Receive * by email |
        Receive * in your inbox | Receive our newsletter | Delivered to your inbox |
        Delivered straight to your inbox | Delivered daily | Straight to your inbox | Sent every morning |
        ?Sent every * | In your inbox every morning | In your inbox every weekday | In your inbox every * |
        ?Never miss a story | Never miss a post | Never miss an update | Don't miss a thing | Don't miss a story |
        Don't miss out | Don't miss an update | Join thousands of readers | Join thousands of subscribers |
        Join # subscribers | Join over # subscribers | Join more than # readers | Join # other subscribers |
        Join # others | No spam | No spam, ever | No spam, unsubscribe anytime | No spam, unsubscribe at any time |
        We don't spam | We won't spam you | We never spam | We promise not to spam you | We hate spam too |
        Unsubscribe at any time | Unsubscribe anytime | You can unsubscribe anytime |
        You may unsubscribe at any time | You can unsubscribe at any time | By signing up, you agree to our terms |
        By signing up, you agree to our privacy policy | By signing up you agree to our terms of use |
        By signing up, you agree to our terms and privacy policy |
        By signing up, you agree to our terms of service and privacy policy |
        By signing up, you agree to the terms of service |
        By signing up, you agree to our user agreement and privacy policy | By signing up, you accept our terms |
        By signing up, you will receive * | By subscribing, you agree to our terms |
        By subscribing, you agree to our privacy policy |
        By subscribing you agree to our terms of service and privacy policy |
        By subscribing, you accept our privacy policy |
        By submitting your email, you agree to our terms and privacy policy |
        By submitting your email, you agree to our privacy policy | By entering your email, you agree to our terms |
        By providing your email, you agree to our terms | By clicking subscribe, you agree to our terms |
        By clicking sign up, you agree to our privacy policy | By clicking submit you agree to * |
        By registering, you agree to our terms | By continuing, you agree to our terms |
        I agree to receive emails from * | I agree to receive newsletters from * | I would like to receive * |
        Yes, I would like to receive * | Contact me with news and offers from other * brands |
        Receive email from us on behalf of our trusted partners or sponsors |
        You will receive an email to confirm your subscription | Check your inbox to confirm your subscription |
        Please check your inbox | Please check your email to confirm your subscription |
        Check your inbox or spam folder to confirm your subscription | Thank you for subscribing |
        Thank you for signing up | Thank you for subscribing to our newsletter | You have successfully subscribed |
        You have been subscribed | You are now subscribed | You're now subscribed |
        You have successfully joined our subscriber list | Your subscription has been confirmed |
        Your email address is safe with us | Your data is safe with us | See our privacy policy |
        Read our privacy policy |
        Enter your email address to subscribe to this blog and receive notifications of new posts by email |
        Enter your email to subscribe | Enter your email address below |
        Subscribe to get our latest content by email | Subscribe to receive our latest news |
        Subscribe to our newsletter for the latest news | Subscribe to our newsletter and never miss a story |
        Subscribe to our newsletter to stay updated | Subscribe to our newsletter to get the latest news |
        Subscribe now to our newsletter | Sign up for our newsletter to get the latest news |
        Sign up for our newsletter and never miss a story | Sign up to our newsletter to get the latest news |
        Sign up to receive our newsletter | Sign up to receive the latest news | Sign up to receive updates |
        Sign up to get the latest news | Sign up and get the latest news | Sign up for free today |
        Sign up for free, no credit card required | This newsletter may contain adverts, deals or affiliate links |
        Newsletters may contain info about charities, online ads, and content funded by outside parties |
        For more information see our privacy policy | For more news, follow us on * |
        For the latest news, follow us on * | For more updates, follow us on * |
        For all the latest news, follow us on * | Click here to subscribe | Click here to sign up |
        Click here to sign up for our newsletter | Click here to subscribe to our newsletter |
        Click here to join our WhatsApp channel | Enter your email to receive * |
        Enter your email address to receive * | Type your email | Type your email to subscribe |
        Add your email address | We won't share your email | We will not share your email address |
        Unsubscribe whenever you want | You can unsubscribe whenever you want |
        You can unsubscribe at any time by clicking the link in the footer of our emails |
        You can opt out any time | Check your email to confirm | Please confirm your subscription |
        Please confirm your email | Your subscription is confirmed | You're all set | You are already subscribed |
        Success! You're on the list | Success! Now check your email to confirm your subscription |
        Thanks for subscribing | Thank you for your interest | There was an error submitting your subscription |
        ?There was a problem | By signing up, I agree to the terms |
        By submitting your information, you agree to * | By submitting your email, you agree to * |
        By subscribing I agree to the privacy policy | By clicking subscribe you agree to our privacy policy |
        By clicking sign up you agree to our terms | By entering your email address you agree to our terms |
        By providing your email you agree to our privacy policy |
        This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply |
        This form is protected by reCAPTCHA | This newsletter may contain advertising, deals, or affiliate links |
        This newsletter may contain ads | Our daily newsletter contains * | Get the top stories in your inbox |
        Get our best stories every week | Get the latest posts in your inbox |
        Get the latest posts delivered right to your inbox | Get the news you need in your inbox |
        Get the stories that matter in your inbox | Get the morning's headlines in your inbox |
        Get the most important news every morning | Get a daily roundup of the top stories |
        Get a weekly digest of our best stories | Get a weekly email with our best stories |
        Get the best of our journalism in your inbox | Get exclusive stories in your inbox |
        Get breaking news in your inbox | Receive the latest news in your inbox | Receive our weekly newsletter |
        Receive our best stories by email | Top stories delivered to your inbox |
        The latest news delivered to your inbox | The day's news in your inbox | The biggest stories in your inbox |
        The best stories in your inbox | Our best stories in your inbox | Our top stories in your inbox |
        All the news you need in your inbox | ?Delivered weekly | Delivered every morning |
        Sent to your inbox every morning | In your inbox every week | In your inbox | Sent every Friday |
        Every Monday in your inbox | Never miss a story from us | Stay on top of the news |
        Stay on top of the latest news | Keep up with the latest news | Keep up to date with the latest news |
        Be the first to know when we publish | Find out first with our newsletter | Follow us for the latest news |
        Follow us for more news | Follow us on social media for more | Follow us for updates |
        If you like our stories, follow us on * | If you enjoyed this article, subscribe to our newsletter |
        If you liked this article, subscribe | If you enjoyed this post, please share it |
        If you enjoyed this article, please share it | Want more news like this? |
        Want stories like this in your inbox? | Want to read more like this? | Join our community of readers |
        Join our free newsletter`,
    },
    share: {
      label: `Share this | Share this article | Share this story | Share this post | Share this page | Share this video
        | Share this entry | Share this content | Share this item | Share this with | Share this on | Share it | Share
        it on | Share article | Share story | Share post | Share page | Share on | Share on Facebook | Share on Twitter
        | Share on X | Share on WhatsApp | Share on LinkedIn | Share on Pinterest | Share on Reddit | Share on Telegram
        | Share on Tumblr | Share on Threads | Share on Bluesky | Share on social media | ?Share on * | Share to
        Facebook | Share to Twitter | Share to X | Share to WhatsApp | ?Share to * | Share via | Share via email |
        Share via WhatsApp | ?Share via * | Share by email | Share by e-mail | Share with email | Share with friends |
        Share with a friend | Share with your friends | Share with | ?Share with * | Share using | Share using email |
        Share full article | Share a link | Share link | Share a gift link | Share now | Share options | Show share
        options | More sharing options | More share options | Other sharing options | View more sharing options |
        Sharing options | Share your story | Share the love | Share the article | Share the post | Share the story |
        Share the news | ?Spread the word | ?Spread the love | Please share | Please share this | Please share this
        article | Like and share | Like this article | Like this post | Tweet this | Post on X | Post to X | Post to
        Facebook | Pin it | Pin this | Email this | Send by email | Send to email | Send via email | Send via WhatsApp
        | Facebook Messenger | ?# shares | ?# share | # total shares | Total shares | ?Facebook # | ?Twitter # |
        Recommend this | Recommend this article | Recommend on Facebook | Click to share | Click to share on * | Click
        to share on Facebook (opens in new window) | Click to share on * (opens in new window) | Click to email a link
        to a friend | Click to email a link to a friend (opens in new window) | Click to email this to a friend | Click
        to email this to a friend (opens in new window) | Click to print (opens in new window) | Opens in new window |
        Hit the share button | Please share your thoughts | ?Sharing is caring | Social sharing | Gift this article |
        Gift link | Give this article | Give article | Share selection | Share quote | ?ShareTweet | ?ShareTweetPin |
        ?ShareTweetShare | ?ShareTweetSharePin | ?ShareSharePin | ?TweetShare | ?TweetSharePin | ?TweetPin | ?SharePin
        | ?PinShare | ?TweetShareShare | ?ShareTweetEmail | ?FacebookTwitter | ?FacebookTwitterEmail |
        ?FacebookTwitterLinkedIn | ?FacebookTwitterPinterest | ?FacebookTwitterWhatsApp | ?FacebookTwitterLinkedInEmail
        | ?FacebookXLinkedIn | Share Tweet Pin | Share Tweet Share | Share Tweet | Tweet Share | Tweet Pin Share | Like
        Share Tweet | Like Tweet Share | Share this gallery | Share this with * | Share with your network | ?Share with
        others | Share through email | Share on Facebook Share on Twitter | Share on social | Share this content on * |
        Share this page on * | Share this article on * | Share this story on * | Share this post on * | Share this
        article with * | Share this on * | View more share options | Show more sharing options | Share menu | Share
        icon | Share button | Share buttons | Social share | Share the link | ?Share the knowledge | Share the post * |
        Click to print | Click to tweet | Click to copy link | Tweet this article | Tweet this post | Tweet this story
        | Tweet about this | Tweet this page | ?Post this | Post on Facebook | Pin on Pinterest | Save to Pinterest |
        Pin this post | Pin for later | Pin it for later | Submit to Reddit | Reddit this | Digg this | Stumble it |
        Recommend this story | Recommend this post | Recommend on Google | Send on WhatsApp | Send to WhatsApp | Send
        in Messenger | Share in Messenger | Gift article | Gift this story | Give this article as a gift | Share as
        gift | Forward this | Forward this story | Blog this | ?BlogThis! | ?Like this | Like this page | Loading likes
        | Be the first to like this | # people like this | # bloggers like this | One blogger likes this | ?# tweets |
        ?# likes | ?# retweets | ?# claps | ?# points | ?# upvotes | ?# reactions | Total shares # | Total # shares |
        ?Shares # | Get link | Like Loading | Share using native tools | Copy link to article | Facebook Twitter Email
        | Email Facebook Twitter | Facebook X Email | Facebook Twitter Pinterest Email | Share Facebook Twitter | Share
        on Facebook opens a new window | Share on * opens in a new window | Share on * opens a new window | Share via
        email opens a new window | Open share drawer | Close share drawer | Share This Article Facebook Twitter | Share
        on * (Opens in new window) | Share Tweet Share Pin | Share via text | Share tools | Close share options | Open
        share menu | Close sharing panel | Share this via | Send this to a friend | Send article | Add to Flipboard |
        Flip it | Copy this link | # shares share | Share with Facebook | Share {this article;this story;this post;this
        page;this;article;story;post;it} {on Facebook;on X;on Twitter;on LinkedIn;on WhatsApp;on Bluesky;on Threads;on
        Reddit;on Pinterest;on Telegram;via email;by email;via WhatsApp;via Facebook;via X;via text;via SMS;with a
        friend;with your friends;with your network;on social media} | ?{Share;Sharing}
        {options;buttons;tools;links;menu;icons} | {Open;Close;Show;Hide;More} {share options;sharing options;share
        menu;share bar;share buttons;share drawer;ways to share;share tools} | {Copy;Get} {article link;story link;post
        link;page URL;article URL;link to article;link to this article;link to clipboard;URL to clipboard;this
        link;shareable URL} | {Link;URL} {copied;copied!;copied to clipboard;copied to your clipboard;has been
        copied;successfully copied;was copied} | {Click;Tap} to {copy link;copy URL;copy;share;share this;tweet;tweet
        this;share this post;share this article;email a link to a friend;email this to a friend;print;share on *}
        (Opens in new window) | {Click;Tap} to {share;share this post;share this article;share this story;copy the
        link;copy link;share this page} | Facebook {Twitter;X} {LinkedIn;WhatsApp;Email;Pinterest;Reddit;Copy link} |
        Facebook {Twitter;X} {LinkedIn;WhatsApp;Email;Pinterest;Reddit} {LinkedIn;WhatsApp;Email;Pinterest;Reddit;Copy
        link;Print} | Share this {with;to} {friends;your friends;a friend}`,
      lead: `Share this | Share this article | Share this story | Share this post | Share on | Share via |
        Share it | Tweet this | Share with | ?Share | Share with friends | Share this page | Click to tweet`,
    },
    consent: {
      label: `Cookie settings | Cookie preferences | Cookie policy | Cookie notice | Cookie consent | Cookie options | Manage
        cookies | Manage cookie settings | Manage cookie preferences | Manage consent | Manage consent preferences |
        Manage options | Manage settings | Manage privacy settings | Manage your privacy | Accept all | Accept cookies |
        Accept all cookies | Accept and continue | Accept and close | Accept & close | Accept selected | Accept
        necessary | Accept only necessary | Accept essential cookies | ?I agree | Agree and close | Agree and continue |
        Agree and proceed | ?I accept | Reject all | Reject cookies | Reject all cookies | Reject non-essential |
        Decline all | Decline cookies | Decline optional cookies | Deny all | Allow all | Allow all cookies | Allow
        cookies | Allow selection | Allow selected | Only necessary | Only necessary cookies | Only essential cookies |
        Necessary cookies only | Use necessary cookies only | Necessary only | Strictly necessary cookies | Strictly
        necessary | Essential cookies | Functional cookies | Performance cookies | Targeting cookies | Marketing cookies
        | Analytics cookies | Statistics cookies | Preference cookies | Advertising cookies | Always active | Save
        settings | Save preferences | Save my preferences | Save and close | Save and exit | Save choices | Confirm my
        choices | Confirm choices | Confirm selection | Continue without accepting | Continue without agreeing |
        Customise cookies | Customize settings | Show details | Show purposes | Hide details | More options | More
        information | View preferences | View cookie policy | Privacy settings | Privacy preferences | Privacy
        preference center | Privacy preference centre | Your privacy | Your privacy choices | Your privacy settings |
        Your California privacy choices | Your choices | We value your privacy | We care about your privacy | Your
        privacy matters to us | Your privacy is important to us | We respect your privacy | This site uses cookies |
        This website uses cookies | We use cookies | About cookies | Privacy and cookies | Privacy & cookies | Do not
        sell my personal information | Do not sell or share my personal information | Do not sell my data | Do not sell
        my info | ?Got it | OK, got it | I understand | I'm OK with that | Okay, thanks | Ask me later | List of
        partners | List of vendors | Partners list | Legitimate interest | Learn more about cookies | Find out more
        about cookies | Accept & continue | Accept all and close | Accept only essential | Accept only essential cookies
        | Accept necessary cookies | Accept recommended settings | ?Accept | I accept cookies | I accept all cookies |
        ?Agree | Agree & continue | ?Agree to all | Okay, got it | ?Okay | ?Understood | Save & Accept | Save and accept
        | Save & exit | Save my choices | Save changes | ?Confirm | Reject optional cookies | Reject non-essential
        cookies | ?Reject | ?Decline | ?Deny | ?Disagree | I do not accept | ?I decline | Refuse all | No, adjust
        settings | Essential cookies only | Essential only | Continue without consent | Continue with ads | Continue to
        site | Allow selected cookies | Allow essential cookies | Enable all | Enable cookies | Disable all | Disable
        cookies | Do not share my personal information | Your ad choices | Privacy choices | Privacy options | Privacy
        manager | Privacy notice | Privacy overview | Privacy controls | Privacy and cookie policy | Cookie choices |
        Cookie statement | Cookie declaration | Cookie information | Cookie list | Cookie banner | Cookie controls |
        Cookies settings | Cookies policy | Cookies preferences | Cookies notice | Manage my preferences | Manage
        choices | Manage cookie consent | ?Customize | ?Customise | Customize choices | Customize cookies | Change
        settings | Change cookie settings | Change your settings | Change privacy settings | Update cookie settings |
        Update privacy settings | Review cookie settings | Show vendors | View vendors | View our cookie policy | See
        details | See vendors | Read our privacy policy | More about cookies | More information about cookies | ?Our
        partners | ?Partners | ?Vendors | ?Purposes | ?Necessary cookies | Functionality cookies | ?Analytical cookies |
        ?Social media cookies | ?Personalization cookies | ?Unclassified cookies | ?Always on | Always enabled |
        ?Third-party cookies | Powered by OneTrust | Powered by Cookiebot | Powered by Usercentrics | Consent
        preferences | Consent settings | Consent manager | Consent details | Withdraw consent | Revoke consent | Revoke
        cookies | Opt out | Opt-out preferences | Close cookie banner | Close this notice | Close GDPR cookie banner |
        Close cookie notice | ?Dismiss | Dismiss this message | Continue and accept | I accept all | I agree to all |
        Agree & close | Allow necessary cookies | Manage my choices | ?Your privacy matters | Use only necessary cookies
        | Reject additional cookies | Disagree and close | Do not accept | Vendor list | OK, I understand`,
      sentence: `This website uses cookies to improve your experience | This site uses cookies to improve your experience | This
        website uses cookies to ensure you get the best experience | This website uses cookies to ensure you get the
        best experience on our website | We use cookies to improve your experience | We use cookies to improve your
        experience on our site | We use cookies to ensure that we give you the best experience on our website | We use
        cookies to give you the best experience | We use cookies to personalise content and ads | We use cookies to
        personalise content and ads, to provide social media features and to analyse our traffic | We use cookies and
        similar technologies | We use cookies and other technologies | We use cookies on our website | We use cookies to
        analyse our traffic | We use cookies on this site to enhance your user experience | We use cookies on our
        website to give you the most relevant experience by remembering your preferences and repeat visits | We and our
        partners use cookies | We and our partners store and/or access information on a device | We and our partners
        process data to provide | We and our # partners store and access personal data | We'll assume you're ok with
        this, but you can opt-out if you wish | If you continue to use this site we will assume that you are happy with
        it | By continuing to use this site, you agree to our use of cookies | By continuing to use this website, you
        agree to our use of cookies | By continuing to browse this site, you agree to our use of cookies | By continuing
        to browse the site you are agreeing to our use of cookies | By continuing to use our site, you accept our use of
        cookies | By continuing to use our site you consent to our use of cookies | By continuing you agree to our
        cookie policy | By clicking accept, you consent to the use of cookies | By clicking accept all, you agree to the
        use of cookies | By clicking accept all, you consent to the use of all the cookies | By clicking "Accept all",
        you agree to the storing of cookies on your device | By using this site, you agree to our use of cookies | By
        using this website, you agree to our use of cookies | By using our site, you agree to our use of cookies | By
        using our website you consent to our use of cookies | By closing this message, you are consenting to our use of
        cookies | You can change your settings at any time | You can change your preferences at any time | You can
        change your mind at any time | You can change your cookie settings at any time | You can withdraw your consent
        at any time | You can manage your cookie preferences at any time | You can opt out at any time | To find out
        more, see our cookie policy | To find out more, read our privacy policy | To find out more, including how to
        control cookies, see here | For more information, see our cookie policy | For more information, please see our
        privacy policy | For more information, read our privacy policy | Read our cookie policy | Read our cookie policy
        for more information | See our cookie policy | See our privacy policy for more information | Learn more in our
        privacy policy | Learn more about how we use cookies | Find out more in our privacy policy | Find out more about
        how we use cookies | Privacy & cookies: this site uses cookies | Some cookies are necessary for the site to work
        | These cookies are necessary for the website to function | These cookies are necessary for the website to
        function and cannot be switched off | We and our partners store and access information on a device | We and our
        partners process data to provide * | We and our partners use cookies to personalize content and ads | We and our
        # partners use cookies | We use cookies and other tracking technologies | We use cookies and data | We use
        cookies to understand how you use our site | We use cookies to understand how you use our site and to improve
        your experience | We use cookies to analyze our traffic | We use cookies to make this site work | We use cookies
        to make our site work | We use cookies to provide you with a better experience | We use cookies to provide the
        best experience | We use cookies to offer you a better experience | We use cookies to offer you a better
        browsing experience | We use cookies to enhance your experience | We use cookies to enhance your browsing
        experience | We use cookies to optimize our website and our service | We use cookies to optimize your experience
        | We use cookies to personalize your experience | We use cookies to give you the best online experience | We use
        cookies to deliver our services | We use cookies on our website to give you the most relevant experience | We
        use necessary cookies to make our site work | We use essential cookies to make our site work | We use optional
        cookies to improve your experience | We'd like to set additional cookies | We would like to use cookies | We
        also use third-party cookies | We also share information about your use of our site with our partners | We also
        share information about your use of our site with our social media, advertising and analytics partners | We need
        your consent | We need your consent before you can continue on our website | We ask for your consent | We take
        your privacy seriously | We've updated our privacy policy | We have updated our privacy policy | We have updated
        our terms | We've updated our terms | Our site uses cookies | Our website uses cookies | Our website uses
        cookies to improve your experience | Our website uses cookies to enhance your experience | The site uses cookies
        | The website uses cookies | This site uses cookies to provide you with a better experience | This site uses
        cookies to enhance your experience | This site uses cookies to give you the best experience | This site uses
        cookies and other tracking technologies | This site uses functional cookies | This site uses third-party cookies
        | This website uses cookies to enhance your experience | This website uses cookies so that we can provide you
        with the best user experience possible | This website uses cookies to give you the best experience | This
        website uses cookies and other technologies | This website stores cookies on your computer | This website uses
        essential cookies | This page uses cookies | This blog uses cookies | This app uses cookies | These cookies
        allow us to count visits and traffic sources | These cookies are essential | These cookies may be set by our
        advertising partners | These cookies enable the website to provide enhanced functionality | By clicking accept,
        you agree to our use of cookies | By clicking accept all, you agree to * | By clicking accept all cookies, you
        agree to the storing of cookies on your device | By clicking accept, you consent to the use of all the cookies |
        By clicking I agree, you consent to our use of cookies | By closing this banner, you agree to our use of cookies
        | By continuing to browse, you agree to our use of cookies | By continuing to use this site, you consent to our
        use of cookies | By continuing to use this website, you agree to their use | By continuing to use our site, you
        agree to our use of cookies | By continuing, you agree to our use of cookies | By continuing, you agree to our
        terms | By using our website, you consent to cookies | By visiting our site, you agree to our privacy policy |
        By visiting our website, you consent to cookies | If you continue browsing, you agree to our use of cookies | If
        you continue to browse, you accept the use of cookies | If you decline, your information won't be tracked | If
        you reject, you will see non-personalised ads | You can choose which cookies to accept | You can change your
        preferences anytime | You can accept or reject cookies | You can manage your preferences | You can manage your
        cookie settings at any time | You can opt out if you wish | You can withdraw consent at any time | You can
        withdraw or change your consent at any time | You can adjust your settings | You can find out more about which
        cookies we are using or switch them off in settings | You control your data | Your choices will be applied to
        this site only | Your choices will apply to this site | Your choice regarding cookies on this site | Your cookie
        preferences have been saved | Your privacy, your choice | Your data, your choice | Please accept cookies |
        Please accept our use of cookies | Please choose your cookie preferences | Please read our privacy policy |
        Please review our privacy policy | See our cookie policy for more information | Read our privacy policy for more
        information | Read more in our cookie policy | Read more about how we use cookies | Find out more in our cookie
        policy | Learn more in our cookie policy | For more information, see our privacy policy | For more information,
        please see our cookie policy | For more details, see our privacy policy | More information in our privacy policy
        | Details can be found in our privacy policy | Cookies help us deliver our services | Cookies help us improve
        your experience | Cookies are used to personalise content | ?Cookies are small text files | Some of these
        cookies are essential | Some cookies are essential | Some are essential, while others help us improve your
        experience | Cookies are disabled in your browser | We and our partners store and access information on your
        device | By clicking accept you agree to our use of cookies | By clicking "Accept all" you consent to the use of
        cookies | Your choices will apply to this site only | See our privacy policy for details`,
    },
    choice: {
      label: `Yes, I agree | No, thank you | ?No thanks | ?Maybe later | ?Not now | Remind me later | ?I accept |
        ?I agree`,
    },
    advert: {
      label: `Ads by Google | ?Ads by * | Sponsored content | Sponsored post | ?Sponsored by * | Sponsored links | Sponsored
        link | Sponsored story | Sponsored article | Sponsored message | Sponsor message | Sponsor content | A message
        from our sponsor | A message from our sponsors | Message from our sponsor | Thanks to our sponsors | Thank you
        to our sponsors | Our sponsors | From our sponsor | From our sponsors | From our advertisers | Paid post | Paid
        content | Paid advertisement | Paid partnership | Paid for by * | Paid promotion | ?Presented by * | Brought to
        you by * | In partnership with * | In association with * | Partner content | Content from our partner |
        ?Promoted by * | Promoted content | Promoted post | Commercial content | Commercial break | Close ad | Hide ad |
        Remove ads | Remove ad | Remove this ad | Report ad | Report this ad | Ad feedback | Ad choices | Ad closed by
        Google | Why this ad | Why am I seeing this ad | Why am I seeing this | About this ad | Go ad-free | Hide ads |
        Stop seeing this ad | Skip advertisement | Advertise here | Advertise with us | Your ad here | Place your ad
        here | End of advertisement | End of ad | Advertisement ends | ?Advertisement # | ?Ad # | Ad # of # | Ad -
        continue reading below | Advertisement - continue reading below | Ad break | Ad loading | Loading ad | This ad
        will end in # | Advertisement feature | Advertiser content | Affiliate link | Affiliate links | Affiliate
        disclosure | ?Special offer | ?Special offers | ?Ads # | Advertisement # of # | Advertisement · Scroll to
        continue | Advertisement · Article continues below | Advertisement • Story continues below | AD – STORY
        CONTINUES BELOW | Advert - story continues below | Advert - article continues below | Advertisement - scroll
        down to continue | Advertisement. Scroll to continue reading. | Advertisement: content continues below |
        Sponsored content from * | Sponsored content by * | ?Content by * | ?Content from * | Ad content by * | ?Ad by *
        | ?Ad from * | Ads by Taboola | Ads by Outbrain | by Taboola | by Outbrain | Recommended by Outbrain |
        Recommended by Taboola | Powered by Outbrain | Powered by Taboola | Sponsored links by Taboola | Promoted links
        by Taboola | Promoted links | Promoted links by * | Promoted stories from * | Our partners | From our partners |
        Partner message | Partner offer | Paid program | Paid programme | Branded content | Brand content | Brand studio
        | Native ad | Sponsor feature | Special advertising section | Special promotion | Advertising feature |
        Advertising partner | ?Announcement from * | Sponsored listing | Sponsored listings | Featured partner |
        Featured partners | Featured advertiser | Ad slot | Ad space | Ad space available | Space for ad | Advertising
        space | Banner ad | Inline ad | In-article ad | Video ad | Top ad | Bottom ad | Sidebar ad | Loading
        advertisement | Your ad could be here | Advertise in this space | Advertise on this site | ?Advertise on * |
        Advertise here today | To advertise here, contact us | Report this advertisement | Ad info | Ad options | Ad
        settings | Ad preferences | Manage ad preferences | Turn off ads | Remove ads with premium | Remove ads with a
        subscription | Read without ads | Browse without ads | Enjoy ad-free reading | Go premium, no ads | Subscribe to
        remove ads | Tired of ads? | Tired of ads? Subscribe | Don't like ads? | Don't like ads? Go ad-free |
        Advertisement end | Start of advertisement | Skip this ad | Close this ad | Hide this ad | Mute this ad | Visit
        advertiser | Visit sponsor | Visit site | Paid for and presented by * | Paid for by our sponsor | A word from
        our sponsor | A word from our sponsors | A message from * | ?Message from * | Support from our sponsors |
        ?Advertisement | ?Advertisements | ?Advertising | Ad unit | Ad content | Ad placeholder | Google ads | Ad by
        Google | ?AdChoices | About these ads | Skip ad | Remove ads now | Go ad-free now | ?No ads please | Support us
        and hide ads | Upgrade to remove ads | Become a member to remove ads | Don't want to see ads | Thanks for not
        blocking ads | Your advertisement here | ?Sponsored | Sponsored posts | Sponsored stories | From our partner |
        ?Supported by * | ?Powered by * | Paid partner content | Paid partnership with * | Paid message | Partner post |
        Partner offers | Partner stories | ?Promoted | Promoted stories | ?Promotion | Promotional content | Promotional
        message | Brand post | ?Advertorial | Content from our advertisers | Content from our partners | Content from
        our sponsors | Content by Taboola | ?Recommended by * | You may like by Taboola | Taboola feed | ?Around the web
        | From around the web | More from around the web | More from the web | ?From the web | Elsewhere on the web |
        Trending on the web | Promoted by Taboola | Promoted by Outbrain | Story continues below advertisement |
        Continue below ad | Content continues below ad | Scroll to continue with content | This is an ad | This is an
        advertisement | This ad will end in # seconds | This ad will close in # | Ad closes in # seconds | Ad will end
        in # | You can skip this ad in # | End advertisement | Begin advertisement | Back to content | Watch the ad to
        continue | Get this deal | ?Shop now | Learn more about this ad | Feedback on this ad | Feedback on ads | Why
        you're seeing this ad | About ads | Report an ad | Ad-free experience | Skip past advert | Advertisement starts
        | ADVERTISEMENT CONTINUE READING BELOW | Advertisement - scroll to continue | Ad - content continues below | You
        may like Sponsored links by Taboola | We may earn from links | Turn off ad blocker | Disable ad blocker |
        Support us by disabling your ad blocker | Advertisement. Article continues below`,
      sentence: `This article is sponsored by * | This content is sponsored by * | This post is sponsored by * |
        This story is sponsored by * | This is a sponsored post | This is sponsored content |
        This is a paid advertisement | This is a paid post | Thanks to * for sponsoring this post |
        This advertisement has not loaded yet, but your article continues below |
        This advertisement has not loaded yet | This content was paid for by * |
        We may earn money from the links on this page | Your ad blocker is on | Ad blocker detected |
        We use ads to keep our content free | Ads help us keep this site free | Ads keep this site free |
        Advertising helps fund our journalism | This site is supported by advertising |
        This ad supports our journalism | Advertising lets us keep this free |
        The article continues after this message from our sponsor | Story continues after this message |
        We'll be right back after this message | Our journalism is funded by advertising |
        This message is paid for by * | Sponsored content is created by our advertising department |
        This content is paid for by an advertiser | This post contains sponsored content |
        This article was paid for by * | This story was produced in partnership with * |
        We may earn money from ads on this page | Your ad choices | Please support us by disabling your ad blocker |
        We rely on ads to fund our work`,
    },
    counts: {
      label: `# min read | # minute read | # minutes read | # mins read | # minutes to read | # minute listen |
        Reading time # minutes | Reading time # min | Estimated reading time # minutes |
        Estimated reading time # min | Est. reading time # min | Read time # minutes | Read time # min |
        Time to read # minutes | Takes # minutes to read | Less than a minute | Less than # min read | ?# views |
        ?# view | ?# reads | ?# read | ?# likes | ?# like | ?# claps | ?# followers | ?# follower | ?# subscribers |
        ?# hits | ?# downloads | ?# bookmarks | ?# votes | ?# vote | ?# reactions | ?# visitors | ?# visits |
        # people reading | # people are reading this | # people have read this | # people like this | ?# words |
        Word count # | ?Views # | ?Hits # | Post views # | Page views # | Total views # | ?Visits # | ?Reads # |
        ?Likes # | Last updated # ago | Updated # ago | Published # ago | Posted # ago | # hours ago | # hour ago |
        # minutes ago | # minute ago | # days ago | # day ago | # weeks ago | # months ago | # years ago |
        # mins ago | # hrs ago | ?An hour ago | ?A day ago | ?A minute ago | ?Just now | ?# h | ?# d | ?# m | ?# k |
        ?Rating # / # | ?Average rating # / # | ?Vote count # | No votes so far | Be the first to rate this post |
        Views # · Shares # | # views · # comments | # shares · # comments | # comments · # shares |
        # views · # likes | # likes · # comments | # reads · # comments | # shares, # views | # K views |
        # K shares | # K likes | # M views | # people shared this | # people commented |
        # people found this helpful | # people follow this | # people viewed this | # people watched this |
        # times viewed | # times shared | # times read | Viewed # times | Read # times | Shared # times |
        Seen # times | ?# min | # words · # min read | # min read · # words | # minute read time |
        # min reading time | # minutes reading time | # min read time | # minute reading time | # sec read |
        # second read | A # minute read | # min to read | Approx. # min read | Approx # minutes |
        Approximately # minutes to read | Reading time approx. # minutes | Reading time: about # minutes |
        About # minutes to read | Average reading time # minutes | Read in # minutes | Read in # min |
        Reading time (minutes): # | Story by the numbers | Article views # | Article read # times | Total reads # |
        Unique visitors # | Today's views # | Visitors today # | Online now # | ?# online | # users online |
        # members online | # now reading | # reading now | ?# watching | # watching now | ?# listening |
        ?# listeners | ?# plays | # downloads this week | # in the last # days | Updated # min ago |
        Updated # hr ago | Updated # hours ago | Updated # minutes ago | Updated # days ago | Posted # hours ago |
        Posted # days ago | Posted # minutes ago | Published # hours ago | Published # minutes ago |
        Published # days ago | Last updated # hours ago | Last updated # minutes ago | Last updated # days ago |
        Last update # hours ago | Modified # hours ago | ?# hours | ?# mins | # secs ago | # seconds ago | # w ago |
        # d ago | # h ago | # m ago | # mo ago | # y ago | # yr ago | # yrs ago | About # hours ago |
        About an hour ago | ?Over a year ago | ?Last week | ?Trending # | ?Rank # | ?Score # | ?Karma # | ?# points |
        ?# point | ?# points by * | ?# karma | ?# upvotes | ?# downvotes | ?# retweets | ?# reposts | ?# quotes |
        ?# saves | # claps · # responses | ?# stars · # votes | ?Rating # ( # votes) | ?Rated # / # | ?Rate: # |
        ?# average rating | ?Avg. rating # | # based on # votes | # based on # ratings | # ratings so far |
        ?# % upvoted | # % liked this | # page views | # total views | # people viewed |
        # people are reading this now | # people watching | ?# readers | ?# comments | # views today |
        This post has been viewed # times | Views: # Comments: # | Estimated read time # minutes |
        Read time # mins | Time to read # min | About # min read | ?# members | ?# min ago |
        Less than a minute read | Less than # minute | ?Quick read | ?Long read | ?# photos | ?# images |
        Listen # min | Audio # min | Watch time # min | # active users`,
    },
    footer: {
      label: `About us | Contact us | Terms of use | Terms of service | Terms and conditions | Terms & conditions |
        Terms and privacy | Terms of sale | Privacy policy | Privacy notice | Privacy statement | Privacy center |
        Legal notice | Legal notices | Legal information | Accessibility statement | Site map | Work for us |
        Work with us | Join our team | Advertise with us | Media kit | Press office | Press room | Help center |
        Help centre | Help & support | Customer service | Customer support | Corrections policy | Editorial policy |
        Editorial standards | Editorial guidelines | Ethics policy | Code of ethics | Code of conduct |
        Complaints policy | How to complain | Modern slavery statement | Tax strategy | ?Our team | ?Our story |
        ?Our mission | Meet the team | The team | Staff directory | Manage subscription | Site index |
        Copyright notice | Copyright policy | All rights reserved | Write for us | Submit a story |
        Submit an article | Submit news | Submit a tip | Send us a tip | News tips | Letters to the editor |
        Send a letter to the editor | Submit a letter to the editor | Powered by WordPress | ?Powered by * |
        Proudly powered by WordPress | ?Theme by * | ?Designed by * | ?Design by * | ?Developed by * | ?Site by * |
        ?Website by * | Web design by * | ?Built by * | ?Hosted by * | ?Created with * | Made with love by * |
        ?Copyright # | © # *, all rights reserved | © * #, all rights reserved | © *, all rights reserved |
        Copyright *, all rights reserved | Copyright # *, all rights reserved | All content © # |
        ?All content © # * | All content copyright * | ?A * company | ?Part of * | Part of the * network |
        Investor relations | Back to top | Quick links | ?Get help | Our brands | Our network | Our websites |
        Our sites | Sister sites | More from us | All Rights Reserved Worldwide | ?Some rights reserved |
        ?No rights reserved | ?Copyright # * | © # All rights reserved | ?Copyright by * | ?Copyright * |
        Terms of use Privacy policy | Terms of service Privacy policy | Privacy policy Terms of use |
        Privacy policy Terms of service | Privacy Terms | Terms Privacy | ?Privacy | ?Legal | Legal disclaimer |
        ?Disclaimer | ?Disclosures | Disclosure policy | ?Corrections | ?Ethics | Fact-checking policy |
        Ownership and funding | ?Accessibility | Accessibility policy | Modern Slavery Act statement | ?Sitemap |
        Site info | ?About | ?About this site | About this blog | About the site | About our ads | ?Our staff |
        ?Our company | Our journalists | ?Meet our team | Meet our staff | ?Masthead | ?Newsroom | ?Press |
        Press center | ?Press releases | Media center | Media inquiries | Media enquiries | ?Investors | ?Careers |
        ?Jobs | ?Jobs at * | We're hiring | ?Internships | ?Contribute to * | ?Contact | Contact us here |
        ?Contact info | ?Contact information | Contact the team | Contact support | ?Get in touch | Customer care |
        ?Help | ?Help and support | Help & FAQ | Support center | ?FAQs | ?Feedback | Give us feedback |
        ?Advertise | ?Advertising | Advertising policy | ?Advertise on * | Ad specs | ?Partner with us | ?Partners |
        ?Partnerships | ?Affiliates | ?Syndication | ?Licensing | Licensing & syndication | ?Permissions |
        Reprints & permissions | Content licensing | RSS feed | RSS feeds | ?Feeds | ?Podcasts | ?Newsletters |
        E-paper | E-edition | ?ePaper | ?Archive | ?Archives | Archive by month | ?Digital edition |
        ?Print edition | Print subscriptions | Home delivery | ?Delivery | ?Back issues | Manage my account |
        Manage account | Today's paper | ?Classifieds | ?Obituaries | Place an ad | ?Public notices |
        Submit a press release | Submit an event | Report a problem | Report a bug | Site feedback |
        Proudly powered by * | Powered by Blogger | Powered by Squarespace | Powered by Shopify | Powered by Wix |
        Powered by Drupal | Powered by Ghost | Powered by Medium | Powered by vBulletin | Powered by phpBB |
        ?Hosting by * | Website design by * | ?Built with * | ?Made with * | Theme images by * |
        WordPress theme by * | Blog at WordPress.com | Create a free website or blog at WordPress.com |
        Create a website or blog at WordPress.com | ?Member of * | A part of * | A member of * |
        Registered charity number # | Registered charity no # | Company registration number # | ?ISSN # |
        Last updated # | Last modified # | Change consent | Follow our RSS | ?Site credits | ?Photo credits |
        ?Image credits | Cookie policy Privacy policy | Do not sell | ?Your rights`,
      sentence: `All rights are reserved | No part of this publication may be reproduced without permission | No part
        of this site may be reproduced without permission | No part of this website may be reproduced without
        permission | No part of this article may be reproduced without permission | Reproduction in whole or in part
        without permission is prohibited | Reproduction without permission is prohibited | Reproduction prohibited |
        Unauthorised reproduction is prohibited | Unauthorized reproduction is prohibited | This material may not be
        published, broadcast, rewritten or redistributed | This material may not be published, broadcast, rewritten or
        redistributed without permission | Do not reproduce without permission | May not be reproduced without
        permission | Not to be reproduced without permission | Use of this site constitutes acceptance of our terms |
        Use of this site constitutes acceptance of our user agreement and privacy policy | Use of this website
        constitutes acceptance of the terms and conditions | By using this site, you agree to our terms | By using this
        site you agree to the terms of use | By using this website, you agree to our terms and conditions | The content
        of this site is protected by copyright | The content on this site is for informational purposes only | We are
        not responsible for the content of external sites | We are not responsible for the content of external websites
        | The publisher is not responsible for the content of external sites | Registered in England and Wales |
        Registered in England | ?Registered office * | Registered company number # | Company number # | VAT number # |
        All trademarks are the property of their respective owners | All other trademarks are the property of their
        respective owners | All logos and trademarks are the property of their respective owners | Quotes delayed at
        least # minutes | Quotes displayed in real-time or delayed by at least # minutes | Market data provided by * |
        ?Data provided by * | Powered and implemented by * | Content is available under * | Text is available under the
        Creative Commons Attribution-ShareAlike License | Except where otherwise noted, content on this site is
        licensed under a Creative Commons licence | This work is licensed under a Creative Commons Attribution #
        International License | This article is licensed under a Creative Commons licence | All content is copyright of
        * | All content is protected by copyright | All material is copyrighted | All material on this site is
        copyright | No reproduction without permission | Reproduction in whole or in part is prohibited | Unauthorised
        use is prohibited | This material may not be reproduced without permission | This content may not be reproduced
        without permission | This article may not be reproduced without permission | This site is not affiliated with *
        | This website is owned by * | This site is owned and operated by * | Use of this site constitutes acceptance
        of our terms of use | Use of this site constitutes acceptance of our terms of service and privacy policy | Use
        of this website is subject to our terms | Use of and registration on this site constitutes acceptance of our
        user agreement | Your use of this site is subject to our terms of use | Your use of this website constitutes
        acceptance of our terms | By using this site you agree to the terms of service | By using this website, you
        accept the terms of use | Market data delayed | Data delayed at least # minutes | Content on this site is
        licensed under * | Content is licensed under * | Unless otherwise noted, content is licensed under * | Except
        where otherwise noted, content on this site is licensed under * | This work is licensed under * | Text is
        available under * | Site design and content copyright * | The views expressed in this article are those of the
        author | Views expressed are the author's own | The opinions expressed are those of the author | Opinions
        expressed here are the author's own | This site is protected by reCAPTCHA | This site uses Google Analytics`,
    },
    topics: {
      label: `?Tags | ?Topics | ?Keywords | Related tags | Related topics`,
      lead: `Filed under | Filed in | Posted in | Posted under | More about | More on | Read more about |
        Explore more on | Related topics | Tagged with | Tagged in | Tagged as | In this article |
        Topics in this article | People in this story | Follow topics | See more on | Published in | Archived in |
        Tags | Tagged | Topics in this story | Topics mentioned | More on these topics | More on this topic |
        Filed to | Posted to | Categorized | Categorised | Categorized in | Categorized as | Categorized under |
        Related tags | Related keywords | Explore more topics | Read more on | Find more stories about |
        See more in | Also tagged | Also filed under`,
    },
    previousNext: {
      label: `Previous article | Next article | Previous post | Next post | Previous story | Next story | Previous page
        | Next page | Previous entry | Next entry | Older posts | Newer posts | Older post | Newer post | Older entries
        | Newer entries | Older articles | Newer articles | Older stories | Newer stories | Previous chapter | Next
        chapter | Previous issue | Next issue | Previous episode | Next episode | Previous lesson | Next lesson |
        Previous section | Next section | Previous topic | Next topic | Previous news | Next news | Previous / Next |
        Next / Previous | Post navigation | Posts navigation | Article navigation | Continue to next article | Continue
        to next page | Go to next article | Go to next page | Go to previous page | Read next article | Read previous
        article | Read the next article | Read the previous article | ?Up next | ?Next up | First page | Last page |
        Page # of # | ?Pages # | ?Page # | Load previous | Load next | First Previous Next Last | First Prev Next Last
        | Prev Next | Prev # Next | Previous # Next | ?# Next | # Next page | Page # Next | Pages # Next | First # Last
        | First Previous # Next Last | First Prev # Next Last | Previous Index Next | Prev Index Next | Previous Home
        Next | Prev Home Next | Prev Up Next | Previous Up Next | Index Next | Newer Post Home Older Post | Newer Older
        | Older Newer | Newer posts Older posts | Older posts Newer posts | Older entries Newer entries | Newer entries
        Older entries | Older Post Home | Prev post | Prev page | Prev article | Prev story | Earlier post | Later post
        | Earlier posts | Later posts | Previous thread | Next thread | Previous photo | Next photo | Previous video |
        Next video | Previous slide | Next slide | Previous gallery | Next gallery | Posts pagination | Comment
        navigation | Comments navigation | Page navigation | Go to page # | Go to page | Jump to page | Jump to page #
        | Page # Page # | You are on page # of # | Continue reading on page # | Continue to page # | Continued on next
        page | Next page # | View all pages | Show all pages | View as one page | View on one page | Single page view |
        Read as single page | Load previous article | Load next article | Load next story | Scroll to next article |
        Skip to next article | Skip to next story | Next story in # seconds | Next article in # seconds | Scroll for
        next story | Scroll for next article | Keep scrolling for the next story | Keep scrolling for the next article
        | Keep scrolling for next article | Back to list | Back to the list | Back to all articles | Back to all posts
        | Back to all news | Back to articles | Back to article | Back to news | Back to blog | Back to the blog | Back
        to previous page | Back to overview | Back to index | Back to results | Back to search results | Back to main
        page | Back to issue | Back to archive | Return to blog | Return to list | Return to article | Return to index
        | Return to previous page | ?All posts | ?All articles | View all posts | View all articles | View all posts by
        * | View all articles by * | See all posts by * | See all posts | See all articles | See all news | See all
        stories | All posts by * | ?More posts | ?More articles | ?More stories | ?More news | ?What to read next |
        ?Read next | Previous up | ?Next in * | ?Next from * | More in this series | ?Next item | Previous item | ?Next
        part | ?Previous part | ?Next recipe | Previous recipe | ?Next review | Previous review | Next column | ?Next
        project | ?Previous project | ?Next event | ?Previous event | Older article | Newer article | Older story |
        Newer story | Go to previous article | Read next story | Read the next story | Read next post | Read previous
        post | View next article | View next post | View previous post | View older posts | View newer posts | Next
        page › | Back to all stories | Back to contents | Back to table of contents | Return to contents | Return to
        all articles | Scroll down for next article | Continue to next story | Prev / Next | Previous Next | Previous
        Page Next Page | Next › | ‹ Previous | You're reading page # of # | ?Up next in * | ?Coming up next |
        {Previous;Next;Older;Newer;Prev} {article;post;story;entry;entries;posts;articles;stories;page;comic;strip} |
        {Earlier;Later} {article;post;entry;posts;articles;entries} | ?{Previous;Next;Older;Newer;Earlier;Later}
        {item;items;update;updates;news;headlines;thread;topic;message;messages} | {Go;Jump;Skip;Back;Continue} to
        {previous;next;the previous;the next} {article;post;story;page;entry} | {Go;Jump;Skip} to
        {first;last;older;newer} {page;posts;articles;entries} | {View;Read;See;Load} {previous;next;older;newer;the
        previous;the next} {article;post;story;entry;page;posts;articles;stories} | {Previous;Next}
        {article;post;story} in {this series;series;category;this category;this section;this issue;topic;this
        collection} | {Previous;Next} (#) | ?{First;Last} {article;post;entry} | Back {Next;Forward} | Prev Random Next
        | First Prev Random Next Last | Previous Archive Next | Prev Archive Next | Previous Contents Next | Prev
        Contents Next | Previous Top Next | Older Home Newer | Newer Home Older | Previous Article Next Article |
        Previous Post Next Post | Previous Story Next Story | Previous Entry Next Entry | Newer Post Older Post | Older
        Post Newer Post | Previous Comments | Next Comments | Entries navigation | Entry navigation | Story navigation
        | Single post navigation | Series navigation | Blog navigation | News navigation | Article pagination |
        Pagination navigation | Page {#;# of #} Next {page;} | ?Page # of # | Showing page # of # | You're on page # of
        # | {Continue;Keep reading} {on;to} {the next page;next page;page #} | Continued on the following page | Click
        next to continue | Click here for {page #;the next page;next page} | {Back;Return;Go back} to {all news;all
        stories;all blog posts;all entries;all posts;all articles;news;newsroom;news list;news archive;news
        overview;the news;the newsroom;the blog;blog list;blog home;blog overview;blog index;articles;article
        list;listing;listings;the listing;the archive;archives;category;section;the section;series;the series;issue;the
        issue;table of contents;the table of contents;main;main site;home page;front page;previous;stories;the
        stories;all stories;all press releases;press releases;media releases;events;all
        events;publications;insights;resources;journal;the journal;magazine;the magazine;forum;the forum;topic
        list;thread list;search;the search results} | Back to list of {articles;posts;news} | Up to {contents;index} |
        {Scroll;Swipe} {down;up;left;right} for {the next story;next story;next article;more stories;the next article}
        | Swipe to {next;the next} {article;story} | Next {article;story;post} {loading;starts in # seconds;in # sec} |
        Loading next {article;story;post} | {Read;See;View} {this;the} {next;previous} {one;part} | ?Next up in {*;this
        series} | ?Next on * | Keep reading: {next;previous} {article;story} | More {posts;articles;stories} by {this
        author;the author;*} | See {more;all} {posts;articles;stories} {by *;from *;in *} | View {more;all}
        {posts;articles;stories} {from *;in *} | Read {more;other} {posts;articles;stories} by {this author;*} | ?Other
        posts in this series | Posts in this series | All parts of this series | ?{Part;Chapter;Episode} # of # |
        {Next;Previous} {newsletter;press release;gallery;slide;photo;picture;image;video;tutorial;listing} |
        ?{Next;Previous} {announcement;question;answer;tip;poem;sermon;devotional;game;match;match
        report;profile;interview;essay;column;comment;result;song;track;show;podcast;lecture;unit;module;step;product;property;job;note;memo;bulletin;report;paper;abstract;document;file;record;volume;edition}
        | {Newest;Oldest} {post;posts;article;articles;entry;entries} | ?{Newest;Oldest;Latest} | Previous in category
        | Next in category | Sidebar Next | ?Previous up | {Next;Previous} article title`,
      lead: `Next article | Previous article | Next post | Previous post | Next story | Previous story | Next page |
        Previous page | ?Next up | ?Up next | Next entry | Previous entry | ?Next | ?Previous | Older post | Newer post
        | Next in this series | Next in series | Prev post | Prev article | Previous in this series | Read next | ?Next
        chapter | ?Previous chapter | Previous in series | ?Older | ?Newer | ?Next issue | ?Previous issue | ?Next
        topic | ?Previous topic | ?Next project | ?Previous project | ?Next recipe | Previous recipe | ?Next lesson |
        ?Previous lesson | ?Next section | ?Previous section | ?Next part | ?Previous part | ?Next episode | ?Previous
        episode | ?Coming up next | ?Continue to | {Next;Previous;Prev;Older;Newer} {article;post;story;entry;page} |
        ?{Earlier;Later} {article;post;story;entry} | ?{Next;Previous} {item;news;update;piece;read} | ?{Next;Previous}
        {newsletter;edition;press release;column;essay;interview;profile;note} | {Next;Previous} in {this
        series;series;category;this category;the series} | ?{Next;Previous} {question;tip;photo;video;song} | ?Next on the blog | ?Also in this series | ?Earlier in
        this series | ?Previously in this series | ?Continue reading in this series | Your next read | Up next for you
        | ?On the next page | ?Next page`,
    },
  },
  sentences: {
    consent: `
      This website uses cookies.
      This site uses cookies.
      We use cookies.
      We use cookies on this website.
      We use cookies on this site.
      We use cookies to improve your experience.
      We use cookies to improve your experience on this website.
      We use cookies to improve your experience on this site.
      We use cookies to give you the best experience.
      We use cookies to give you the best experience on our website.
      We use cookies to ensure that we give you the best experience on our website.
      We use cookies to personalise content and ads.
      We use cookies to personalize content and ads.
      This website uses cookies to improve your experience.
      This website uses cookies to ensure you get the best experience on our website.
      This website uses cookies to ensure you get the best experience.
      This site uses cookies to improve your experience.
      This site uses cookies from Google to deliver its services and to analyze traffic.
      By continuing to use this site you accept our use of cookies.
      By continuing to use this site, you agree to our use of cookies.
      By using this site, you agree to our use of cookies.
      By continuing to browse the site you are agreeing to our use of cookies.
      You can change your settings at any time.
      You can withdraw your consent at any time.
      We value your privacy.
      We care about your privacy.
      Your privacy matters.
      This article contains content provided by …. We ask for your permission before anything is loaded, as they may be using cookies and other technologies.
      We ask for your permission before anything is loaded, as they may be using cookies and other technologies.
      To view this content, you need to update your privacy settings.
      This content is hosted by a third party.
      By showing the external content you accept the terms and conditions of ….
    `,
    signUp: `
      Sign up for our newsletter.
      Sign up for our daily newsletter.
      Sign up for our weekly newsletter.
      Sign up for our free newsletter.
      Sign up for our daily newsletter and never miss a story.
      Sign up here to receive our weekly digest.
      Sign up to our newsletter!
      Subscribe to our newsletter.
      Subscribe to our newsletter!
      Subscribe to our free newsletter.
      Subscribe now!
      Subscribe today!
      Subscribe to our channel.
      Join our newsletter.
      Join our mailing list.
      Don't miss a thing — subscribe to our newsletter!
      Don't miss out!
      Never miss a story.
      Never miss a post.
      Never miss an update!
      Get the latest news delivered straight to your inbox.
      Get the latest news delivered to your inbox.
      Get our stories delivered to your inbox.
      Get the best of … in your inbox.
      Get … in your inbox.
      The best of … in your inbox every morning.
      The best of … in your inbox every week.
      The best of … in your inbox every Friday.
      … straight to your inbox.
      … delivered to your inbox.
      By signing up you agree to our Terms of Service and Privacy Policy.
      By signing up, you agree to our Terms of Use and Privacy Policy.
      By subscribing you agree to our Terms of Service and Privacy Policy.
      By subscribing, you agree to our privacy policy.
      By clicking Subscribe, you agree to our terms.
      You can unsubscribe at any time.
      You may unsubscribe at any time.
      You can opt out at any time.
      Unsubscribe at any time.
      Unsubscribe anytime.
      No spam.
      No spam, ever.
      We respect your privacy.
      We will never share your email.
      We don't spam!
      Thank you for subscribing.
      Thank you for subscribing!
      Thank you for signing up!
      Thanks for signing up!
      Thanks for subscribing!
      Please check your inbox.
      Please check your email to confirm your subscription.
      Please enter a valid email address.
      Something went wrong. Please try again later.
      Something went wrong. Please try again.
      An error occurred. Please try again later.
      Please try again later.
      Support our journalism.
      Support our journalism. Become a member today.
      Support our work.
      Become a member today.
      Become a member today!
      Support independent journalism.
      Support our independent journalism. Donate today.
      If you value our reporting, please consider making a donation.
      Please consider making a donation.
      Please consider supporting us.
      Your contribution is appreciated.
      Every contribution counts.
      Already a subscriber? Log in.
      Already a member? Sign in.
      Cancel anytime.
      Cancel at any time.
      You are receiving this because you signed up for updates from ….
      You are receiving this email because you signed up for ….
      You received this email because you are subscribed to ….
      Please do not reply to this email.
      You have 3 free articles remaining this month.
      You have 3 free articles left this month.
      You have reached your limit of free articles.
      This article is for subscribers only.
      This content is for subscribers only.
      This article is reserved for subscribers.
      To continue reading, subscribe now.
      Subscribe to continue reading.
      Log in to continue reading.
    `,
    comments: `
      Comments are closed.
      Comments are closed!
      Comments are now closed.
      Comments are off for this post.
      Comments are disabled.
      Comments are turned off.
      Comments are moderated.
      Comments are moderated. Please keep them civil.
      Comments are subject to moderation.
      Commenting is closed.
      Commenting on this article is closed.
      Comments for this article are closed.
      There are no comments yet.
      No comments yet.
      Be the first to comment.
      Be the first to comment!
      Be the first to leave a comment.
      Leave a comment below.
      Let us know in the comments.
      Let us know what you think in the comments below.
      Join the conversation.
      Join the discussion.
      You must be logged in to post a comment.
      You must log in to post a comment.
      You must be logged in to comment.
      Please log in to comment.
      Sign in to comment.
      Log in to leave a comment.
      Comments have been closed on this article.
      What do you think?
    `,
    form: `
      Your email address will not be published.
      Your e-mail address will not be published.
      Your email address will not be published. Required fields are marked.
      Required fields are marked.
      Required fields are marked with an asterisk.
      All fields are required.
      This field is required.
      Save my name, email, and website in this browser for the next time I comment.
      Notify me of new posts by email.
      Notify me of new comments via email.
      Notify me of followup comments via e-mail.
      This site uses Akismet to reduce spam. Learn how your comment data is processed.
      This site uses Akismet to reduce spam. Learn how your comment data is processed
    `,
    share: `
      Share this story!
      Share this article!
      Share this post!
      Share this page.
      Share this story, choose your platform!
      Share with your friends!
      Like us on Facebook!
      Follow us on Twitter!
      Follow us on Facebook.
      Like this article? Share it!
      Click to share on ….
      Click here to print.
      Be the first of your friends to like this.
      Be the first to like this.
    `,
    footer: `
      All rights reserved.
      All Rights Reserved.
      All content is protected by copyright.
      This material may not be published, broadcast, rewritten or redistributed.
      This material may not be published, broadcast, rewritten, or redistributed without permission.
      Reproduction in whole or in part is prohibited.
      Reproduction without permission is prohibited.
      No part of this site may be reproduced without permission.
      Proudly powered by ….
      Republish our articles for free, online or in print.
      The post … first appeared on ….
      The post … appeared first on ….
    `,
    site: `
      Your browser does not support the audio element.
      Your browser does not support the video tag.
      Your browser does not support the video element.
      Your browser does not support iframes.
      Your browser does not support JavaScript.
      Please enable JavaScript.
      Please enable JavaScript to view this page.
      Please enable JavaScript to view the comments powered by Disqus.
      To play this video you need to enable JavaScript in your browser.
      JavaScript is disabled.
      This video is not available.
      This video is unavailable.
      This content is not available.
      This content is not available in your region.
      This content is not available due to your privacy preferences.
      We cannot show you this embed because of your cookie choices.
    `,
    advert: `
      This is a paid advertisement.
      This article contains affiliate links.
      This post contains affiliate links.
      We may earn a commission if you buy through our links.
      We may earn a commission from links on this page.
      If you buy something through our links, we may earn a commission.
      Story continues below.
      Article continues below.
      Advertisement. Scroll to continue.
      Scroll down to continue.
      Prices taken at time of publishing. Check for latest price.
      Prices may vary.
    `,
  },
  authorsOwn: `
    To be continued
    To be concluded
  `,
  toReader: 'you your yours',
  ofPage: 'we our us site website',
};
