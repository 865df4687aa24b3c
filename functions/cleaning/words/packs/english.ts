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
  wordings: {
    photo: {
      label: `View gallery | View photo gallery | View all photos | View all # photos | View # photos | View # images |
        See all photos | See more photos | See the photos | See photos | ?Photo gallery | ?Photos | ?Gallery |
        ?Slideshow | View slideshow | Start slideshow | Launch slideshow | Launch gallery | Open gallery | Close gallery |
        Open image in gallery | Open this photo in gallery | Open image modal | Open image in full screen |
        Open in full screen | ?Full screen | ?Fullscreen | View full screen | View fullscreen | View image in fullscreen |
        Exit full screen | Exit fullscreen | ?Enlarge | Enlarge image | Enlarge photo | Enlarge this image |
        Enlarge picture | Click to enlarge | Tap to enlarge | Click image to enlarge | Click on image to enlarge |
        Click on the image to enlarge | Click photo to enlarge | Click to expand image | Tap to expand |
        Click to view larger image | View larger image | View larger version | View full size | View full size image |
        View full-size image | View original image | ?Zoom | Zoom in | Zoom out | Click to zoom | Hover to zoom |
        Toggle caption | Show caption | Hide caption | Hide captions | Show captions | ?Caption | View image caption |
        ?Photo # of # | Image # of # | ?Slide # of # | ?# photos | ?# images | ?# of # | ?Photo # | ?Image # | ?Slide # |
        Next image | Previous image | Next photo | Previous photo | Next slide | Previous slide | Go to slide # |
        Download image | Download photo | Buy this photo | Buy photo | Order this photo | Pin this image | Save image |
        Copy image link | Image unavailable | Image not available | No image available | Image loading | Loading image |
        Photos loading | Swipe to see more | Swipe for more photos | Swipe for next photo | Scroll to see more photos |
        Scroll for more photos | Swipe left for more photos | Back to gallery | Advertisement in gallery |
        Hide thumbnails | Show thumbnails | View thumbnails | Show fewer photos | Show more photos | Load more photos |
        # more photos | ?+ # more | View image | View photo | View picture | View full image | View full-size |
        View large image | View in gallery | View in lightbox | View image gallery | View images | View more photos |
        View more images | View photos | View the gallery | View the photos | View the full gallery | View full gallery |
        View picture gallery | View entire gallery | See gallery | See the gallery | See full gallery |
        See more pictures | See image gallery | See image | See all images | See all # photos | See full image |
        See larger image | Browse photos | Browse gallery | Browse all photos | Show gallery | Show image | Show photos |
        Show all photos | Show image credit | Show all images | Hide gallery | Hide image | Open image | Open photo |
        Open lightbox | Open image viewer | Open photo gallery | Open slideshow | Open full-size image | Open fullscreen |
        Close image | Close lightbox | Close slideshow | Close full screen | Close fullscreen | Enter fullscreen |
        Enter full screen | Expand image | Expand photo | Expand picture | Expand gallery | Expand caption |
        Collapse caption | Read caption | Toggle image caption | Toggle fullscreen image | Tap image to enlarge |
        Tap to enlarge image | Tap to zoom | Tap to view gallery | Click to zoom in | Click to view gallery |
        Click to view full size | Click to see more photos | Click to see more images | Click here to see more photos |
        Click here to view the gallery | Click image to view gallery | Click through the gallery |
        Click through the photos | Click arrows to view more | Click for larger image | Click for gallery |
        Click for more photos | Larger image | Larger view | Larger version | Full-size image | Full resolution |
        Full image | High resolution image | High-res image | Original size | Actual size | Next picture |
        Previous picture | Next gallery | Previous gallery | Picture # of # | Gallery # of # | # more images |
        ?# pictures | # photos total | ?# / # photos | View # more | View # more photos | See # photos |
        See # more photos | All photos | All images | More photos | More pictures | More images | Photo slideshow |
        Picture gallery | Image gallery | Photo album | Photo viewer | Image viewer | Pause slideshow | Play slideshow |
        Restart slideshow | Replay gallery | Restart gallery | Back to slideshow | Back to photos | Back to image |
        Grid view | Gallery view | List view | Thumbnail view | View as list | View as slideshow | View as gallery |
        View all as list | ?Image # | Image: # of # | Photo: # of # | Swipe to view | Swipe to view more |
        Swipe to see more photos | Swipe right for more photos | Swipe for more | Swipe through the gallery |
        Scroll for more images | Scroll through the photos | Scroll through photos | Buy print | Buy a print |
        Buy prints | Order print | Order prints | Purchase photo | Purchase prints | Share photo | Share image |
        Share this photo | Share this image | Share gallery | Download this photo | Download high-res image | Copy image |
        Image info | Photo info | Image details | Photo details | Missing image | Image missing | Image removed |
        Image failed to load | Photo unavailable | Image placeholder | Placeholder image | Featured image | Lead image |
        Hero image`,
    },
    player: {
      label: `Play video | Watch video | Watch the video | Watch the video above | Watch the video below | Watch this video |
        Watch the full video | ?Play | ?Pause | ?Mute | ?Unmute | ?Replay | ?Rewind | Play audio | Play the audio |
        ?Listen | ?Listen now | Listen to article | Listen to this article | Listen to this story | Listen to the story |
        Listen to the article | Listen to this page | Listen to the podcast | Listen to this episode |
        Listen to the audio version | Hear this story | Hear this article | Click to play | Tap to play |
        Click to play video | Tap to unmute | Click to unmute | Tap for sound | Click for sound | ?Up next |
        Up next in # | ?Now playing | ?Autoplay | Autoplay on | Autoplay off | Turn on autoplay | ?Playback speed |
        Playback rate | Playback speed # x | ?Volume | ?Volume # % | ?Subtitles | ?Captions | Captions off |
        Subtitles off | ?Quality | ?Settings | Skip ad | Skip ad in # | Skip ads | Ad # of # | Ad will end in # |
        Ad ends in # | Video will begin in # | Your video will begin in # seconds | Your video will start in # |
        Your ad will end in # | Close video | Close player | Close video player | Expand player | Minimise player |
        Minimize player | Restart video | Loading video | Video loading | Loading player | Loading the player |
        Video player is loading | This is a modal window | Video unavailable | Video not available | Audio player |
        Video player | Media player | Download audio | Download episode | Download mp3 | Download video | ?Transcript |
        Read transcript | View transcript | Show transcript | Read the transcript | Toggle transcript | Embed video |
        Share video | Share this video | Video # of # | # seconds of # | ?# min listen | ?# minute listen | Listen # min |
        Listening time # min | Audio # min | ?Duration # | ?Current time # | Current time # / duration # |
        Remaining time # | ?Loaded # % | ?Live | Seek to live | ?Watch live | ?Watch now | Watch again | Watch next |
        Watch more | More videos | Latest videos | Top videos | Related videos | Recommended videos | Most watched |
        Featured video | Video of the day | Today's top videos | Sorry, this video is not available in your region |
        ?Playlist | ?Podcast | Subscribe to the podcast | Rewind # seconds | Forward # seconds | Skip back # seconds |
        Skip forward # seconds | Picture in picture | ?Picture-in-picture | Watch on YouTube | Watch on Vimeo |
        Open in Spotify | Listen on Spotify | Listen on Apple Podcasts | Click here to listen | Click here to watch |
        Click to listen | ?Audio by * | Audio brought to you by * | Powered by Trinity Audio | Play episode | Play clip |
        Play now | Play all | Play next | Play again | Play the video | Play this video | Play video content |
        Play in pop-up | Pop out player | Pop-out player | Mini player | Theatre mode | Theater mode | Cast to TV |
        Watch in HD | Watch on TV | Watch here | Watch full video | Watch full episode | Watch the full video here |
        Watch the full interview | Watch the clip | Watch the trailer | Watch trailer | Watch the live stream |
        Watch the livestream | Watch live stream | Watch highlights | Watch later | Add to watch later | Add to playlist |
        Add to queue | ?Queue | Video duration # | Video length # | Video runtime # | Clip length # | ?Duration: # |
        ?Length: # | Running time # | # min watch | # minute watch | # minute video | # minutes remaining |
        Time remaining # | Volume up | Volume down | Sound on | Sound off | Turn sound on | Turn off sound |
        Turn on sound | Turn on captions | Turn off captions | Turn on subtitles | Toggle fullscreen | Toggle mute |
        Toggle sound | Toggle play | Play / pause | Play/Pause | Pause video | Pause audio | Stop video | Stop audio |
        Video settings | Audio settings | Closed captions | Captions available | Audio description | Audio track |
        Select quality | Auto quality | HD quality | ?Buffering | Ready to play | Video ended | Playback error |
        Error loading media | Error loading player | Media error | File could not be played | ?Retry | Reload player |
        Reload video | Load player | Show player | Hide player | Open player | Open video | View video | See video |
        Video transcript | Audio transcript | Full transcript | Listen to this | Listen to the full episode |
        Listen to full episode | Listen to the full interview | Listen here | Listen on Google Podcasts |
        Listen on YouTube | Listen on Audible | Listen on Amazon Music | Listen on SoundCloud | Listen and subscribe |
        Subscribe on Apple Podcasts | Subscribe on Spotify | Follow on Spotify | Also on Spotify | Audio version |
        Article audio | Audio article | ?Narrated by * | Narrated article | ?Read by * | AI narration | Automated voice |
        Change voice | Speed # x | Hear more | Hear the story | Listen to more stories on * | Hear more audio stories |
        Get the podcast | Download podcast | More episodes | All episodes | Latest episode | Previous episode |
        Next episode | Episode list | Next in playlist | Playing next | Playing now | Now watching |
        Up next in # seconds | Related video | Recommended video | Top video | Trending videos | Popular videos |
        More from video | Video gallery | All videos | See all videos | View all videos | Watch all videos`,
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
        Beginning of dialog window, escape will cancel and close the window | Escape will cancel and close the window |
        Video will resume after the advertisement | This browser does not support the video element |
        Playback of this video is not supported | Video playback not supported | The player could not be loaded |
        This video has been removed | This video has expired | This clip is no longer available |
        This audio is no longer available | This stream has ended | The live stream has ended |
        The live stream will begin shortly | This live stream has ended | This video requires JavaScript |
        This player requires a modern browser | Sorry, the video player failed to load |
        Sorry, the video player failed to load. (Error code: #) | The video player failed to load | Error code # |
        Your browser can't play this video | Your browser cannot play this video |
        Your device does not support this video | Sorry, this content is not available in your region |
        Sorry, this content is not available in your location | This video is not available in your country |
        This content is not available in your country | This video is unavailable in your location |
        Please accept marketing cookies to watch this video | Please accept cookies to watch this video |
        Accept cookies to watch this video | Video will play after the ad | Your video will play after this ad |
        The video will start after this advertisement | Video will start in # | Turn up the volume |
        Press play to listen | Press play to watch | Press the play button to listen | Click the play button to listen |
        Click the play button to watch | Tap the play button to listen | Click play to listen | Click play to watch |
        Hit play to listen | Want to hear more? | Prefer to listen? | Prefer listening? |
        Don't want to read? Listen instead | Audio is generated automatically | This narration is AI-generated |
        This article was narrated by AI | Voice is AI-generated | Inconsistencies may occur | Enjoying this audio? |
        Did you enjoy the audio? | ?You're listening to * | You can listen to this article |
        You can also listen to this article | The audio version of this article is generated by AI-based technology`,
    },
    readAlso: {
      lead: `?WATCH NOW | Watch below | Watch above | Watch more | ?Watch live | Watch also | See video | Also watch |
        ?Listen now | Listen also | Watch video | Related video | Watch the video | Must watch | Don't miss | Read more |
        Read also | Also read | Read next | See also | See more | More on this | Related story | Related stories |
        Related article | Related articles | Related coverage | Related content | Related reading | Related news |
        Also see | ?Also on * | ?Further reading | Recommended reading | Must read | You may also like |
        You might also like | ?Learn more | ?Find out more | ?More from * | More from this author | More stories |
        More news | From the archive | From our archive | In other news | ?Read the full story | Full story |
        Read more here | Click here to read | ?Click here | Next read | Editor's pick | In case you missed it |
        Worth reading | Suggested reading | Check out | Also check`,
    },
    embed: {
      label: `View this post on Instagram | View this post on X | View this photo on Instagram |
        View this profile on Instagram | View on Instagram | View on Twitter | View on X | View on Facebook |
        View on YouTube | View on TikTok | View on Threads | View post on Instagram | View Tweet | View tweet on Twitter |
        View original tweet | See tweet | Show tweet | Show this thread | View thread | See more on Instagram |
        See more on TikTok | Read more on Twitter | Watch on Facebook | Watch on TikTok | Open on Instagram |
        Open in Google Maps | View larger map | View map | ?Tweet by * | ?Tweets by * | A post shared by * |
        A photo posted by * | A video posted by * | ?Post by * | Posted by * on Instagram | Twitter embed |
        Instagram embed | Facebook embed | YouTube embed | TikTok embed | Embedded content | Embedded post |
        Embedded tweet | External content | Loading tweet | Loading post | Loading embed | Loading content |
        Show content | Load content | Load external content | Load tweet | Load video | Load map |
        Allow external content | Allow and continue | Show external content | View external content |
        Always show external content | Accept and show content | Accept and view | Always unblock YouTube |
        Twitter content | Instagram content | Facebook content | Interactive content | Interactive graphic |
        Open interactive | Click here to view the interactive | Click here to view the graphic |
        View this document on Scribd | View document | View the document | View the full document | Datawrapper chart |
        Get the data | Embed this chart | Download this chart | Created with Datawrapper | Made with Flourish | ?Poll |
        Vote in our poll | Take our poll | Take the quiz | View results | View poll results | Share on Instagram |
        View post | View original post | View the post | View this post | View this tweet | View this video on TikTok |
        View this thread | View this embed | View more on Instagram | View more on X | See post | See original post |
        See this post on Facebook | See this post on X | See the post | See the tweet | Post on X by * | ?Post from * |
        ?Tweet from * | Embedded video | Embedded media | Embedded audio | Embedded map | Embedded document |
        Embedded Facebook post | Embedded Instagram post | Embed from Getty Images | Embed this | Embed code |
        Copy embed code | Get embed code | Get the embed code | Facebook post | Instagram post | TikTok video |
        YouTube video | Twitter post | X post | Reddit post | ?Reels | Show post | Show embed | Show media | Show map |
        Show video | Show YouTube content | Show Instagram content | Show Facebook content | Show TikTok content |
        Show X content | Show Twitter content | Show external media | Display content | Display external content |
        Enable content | Enable social media content | Enable external content | Unblock content | Unblock video |
        Activate content | Activate video | Accept YouTube cookies | Accept cookies to view | Accept cookies and load |
        Accept cookies & show | Allow YouTube content | Allow Twitter content | Allow X content |
        Allow Instagram content | Allow Facebook content | Allow TikTok content | Allow Google Maps content |
        Always allow | Always allow content from * | Only this time | Just this once | Load post | Load the video |
        Load the map | Load YouTube video | Load Instagram post | Load Facebook post | Load media |
        Load social media content | Click to load | Click to load content | Click to load video | Tap to load |
        Open post | Open tweet | Open map | Open in new tab | Open in Maps | Open in YouTube | Open in Instagram |
        Open link in new tab | Open document | Open PDF in new tab | ?Map data © * | Interactive map | Interactive chart |
        ?Interactive | View interactive | View the interactive version | View the map | View the chart | View chart |
        View chart data | View data | View as table | View table | Show table | Show data | Hide data | Source data |
        Download data | Download the data | Download CSV | Download image | Download chart | Graphic loading |
        Loading map | Loading chart | Loading graphic | Loading interactive | Loading poll | Loading timeline |
        ?Loading... | Quiz loading | Take our quiz | Start quiz | Start the quiz | Take our survey | Take the survey |
        Take the poll | Cast your vote | Vote now | ?Vote | Submit vote | See results | See the results | Show results |
        Scribd document | Slideshare presentation | Spotify playlist | Spotify podcast | SoundCloud track |
        Related tweet`,
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
        To view this content, you need to update your privacy settings | Please accept cookies to view this content |
        You need to accept cookies to view this content | Please enable cookies to view this content |
        To view this content, please accept cookies | Unable to load the content | Some content could not load |
        Sorry, this content isn't available right now | This content isn't available |
        This interactive content requires JavaScript | Please enable JavaScript to view this content |
        If you cannot see this, click here | If you can't see the form, click here | Can't see this post |
        Can't see the poll | This post has been deleted | This post was deleted | This post has been removed |
        This account has been suspended | This account no longer exists | This Instagram post is unavailable |
        This link to this photo or video may be broken, or the post may have been removed |
        The link to this photo or video may be broken, or the post may have been removed | Content unavailable |
        Content not available | Content blocked | This content has been blocked |
        This content was blocked because of your cookie settings | This content is blocked |
        This content is blocked because of your cookie settings | This content is blocked due to your cookie preferences |
        This element contains data from * | This article includes content provided by * |
        This article includes content hosted on * | This article contains content hosted on * |
        Third-party content may contain ads | To view this content choose accept and continue |
        You may want to read the cookie policy and privacy policy before accepting |
        You may want to read * policy and privacy policy before accepting | We need your permission to load this content |
        We need your consent to load this content | We need your consent to show this content |
        Your consent is required to display this content | With your consent, content from * is loaded |
        By loading the video, you agree to YouTube's privacy policy |
        By loading this content you accept the privacy policy of * | By clicking you agree that content from * is loaded |
        Cookies must be enabled to view this content | Please change your cookie settings to view this content |
        Please update your cookie preferences to view this content | Update your cookie settings to view this content |
        Manage your cookie settings to view this content | Change your privacy settings to see this content |
        Social media content cannot be shown | The embedded content could not be loaded |
        The embedded post could not be loaded | Embedded content could not be loaded | This map cannot be displayed |
        The map could not be loaded | The chart could not be loaded | View the original post on * |
        See this content immediately after install | This browser does not support frames |
        Your browser does not support iframes | Your browser doesn't support iframes`,
    },
    continues: {
      label: `Story continues below | Story continues below advertisement | Story continues below the ad |
        Story continues below ad | Story continues after advertisement | Story continues after ad |
        Story continues after the ad | Article continues below | Article continues below advertisement |
        Article continues below ad | Article continues below this ad | Article continues after ad |
        Article continues after advertisement | Article continues after the ad | Article continues after this ad |
        Article continues after video | Article continues below video | Article continues after the video |
        Article continues after this message | Content continues below | Content continues after ad |
        Content continues below ad | Post continues below | Post continues after ad | Report continues below |
        Column continues below | Continue reading below | Continue reading below advertisement |
        Continue reading below the ad | Keep reading below | Keep scrolling for more | ?Keep reading | ?Continue reading |
        Continue reading the story | Continue reading this story | Continue reading the main story |
        Continue reading article | Continue to article | Continue to the article | Continue to site |
        Continue to the site | Continue to website | ?Continue to * | Scroll to continue | Scroll to continue reading |
        Scroll down to continue | Scroll down to continue reading | Scroll down for more |
        Scroll to continue with content | Advertisement, story continues below | Advertisement, article continues below |
        Advertisement continue reading the main story | Advertisement, scroll to continue |
        Advertisement, continue reading below | Advertisement - story continues below | More after the jump |
        More after the break | Continued after the jump | Continued below | Story continues | Article continues |
        The story continues below | The article continues below | The article continues after the ad |
        The article continues after the advertisement | Continued on page # | Continued on next page |
        Continued from page # | Continued from previous page | Continued from front page | Continues on page # |
        Story continues on page # | See page # | Turn to page # | ?See * page # | See * on page # | From page # |
        Please turn to page # | Please see * page # | Jump to page # | More on page # | Full story on page # |
        Full story page # | Related story on page # | ?Read the full story | Read full story | Read full article |
        Read the full article | Read the rest | Read the rest of this entry | Read the rest of the article |
        Read the rest of this article | Read the rest of this post | Read the rest of the story | Expand article |
        Expand story | Show full article | Show full story | View full article | View full story | Show article |
        Show the rest | Click to read more | Tap to read more | Click here to read more | Click here to continue reading |
        Click here for the full story | Click here to read the full story | Click here to read full article |
        Read more after the ad | Advertisement below | This story continues below | Text continues below |
        Text continues below the photo | Text continues below the picture | Text continues below the video |
        Text continues below ad | The text continues below the image | Article continues after the break |
        Article continues after this | Article continues after this break | Article continues below this video |
        Article continues beneath | Article resumes below | Article resumes after the ad | Story continues below video |
        Story continues below photo | Story continues below this video | Story continues below the video |
        Story continues below map | Story continues after the video | Story continues after video |
        Story continues after photo | Story continues after gallery | Story continues after this message |
        Story continues beneath the video | Story resumes below | Story resumes after the ad | Text resumes below |
        Blog continues below | Interview continues below | Review continues below | Recipe continues below |
        List continues below | Newsletter continues below | Post continues after the ad |
        Post continues after advertisement | Keep scrolling to read more | Keep scrolling to continue | Keep scrolling |
        Keep going | Continue scrolling | Continue scrolling for more | Continue to read | Continue on page # |
        Continue on next page | Continue to page # | Continue to next page | Continue to the next page |
        Continued inside | Continued on back page | Continued on p. # | Continued p. # | Continued from p. # |
        Continued from * page # | Continued from page one | Continued in next column | Continued in column # |
        Continued overleaf | Continued tomorrow | Continues on p. # | Continues on next page | Continues overleaf |
        Cont. on page # | Cont'd on page # | Contd. on page # | Cont. on p. # | See story page # | See story on page # |
        See full story page # | See full story on page # | Full report on page # | Full report page # | Report page # |
        Story page # | Story on page # | More on p. # | More inside | Details on page # | Details page # |
        Details inside | Turn to back page | Please turn over | Turn over | Please turn to * page # | Inside: page # |
        Page # for more | From the front page | From front page | Jump to the full story | Jump to article |
        Jump to story | Jump to full article | Go to full article | Go to the full article | Go to full story |
        Go to article | Go to story | View the full article | View the full story | View the rest | View entire article |
        View entire story | View complete article | See full article | See full story | See the full story |
        See the full article | See the rest | Get the full story | Get full story | Open full article |
        Open the full article | Open full story | Unfold article | Expand to read | Expand to continue reading |
        Tap to continue | Tap to continue reading | Tap to read full story | Tap here to read more |
        Click for full story | Click for full article | Click for more | Click for the rest | Click to continue |
        Click to continue reading | Click to read full story | Click to read the full story | Click to read full article |
        Click through for more | Click through to read | Click through to continue | Read entire article |
        Read entire story | Read complete article | Read the complete article | Read complete story |
        Read the entire article | Read the entire story | Read on | Read on below | Read on for more | Read more below |
        Read below | Read whole article | Read the whole article | Read the whole story | Read the rest here |
        Read the rest on * | Read the full piece | Read the full post | Read full post | Read full piece |
        Read full report | Read the full report | Read full text | Read the full text | Read the full interview |
        Read full interview | Scroll on | Scroll on for more | Scroll down | Scroll down to read |
        Scroll down to read more | Scroll down for the rest | Scroll below to continue | Scroll below for more |
        Scroll for more | Scroll for more content | Scroll past the ad | Swipe up to continue | Swipe up to read more |
        Swipe to continue | Swipe up | Next page for more | See next page | More on next page | More on the next page |
        Part # continues below | Advertisement: story continues below | Ad: story continues below |
        Ad: article continues below | Below the ad: more | After the ad: more | After the break | Stay with us |
        Loading the rest | Loading next article | Next article loading | Loading more content | ?Remaining # % |
        ?# % remaining | # % left to read | Text continues after ad | Text continues after the ad |
        Text continues after advertisement | Text continues below advertisement | Content continues after advertisement |
        Content continues after this ad | Content continues below this ad | Content resumes after the ad`,
    },
    wrapper: {
      label: `View in browser | View in your browser | View this in your browser | View this email in your browser |
        View email in browser | View this email online | View this newsletter online | View online | View online version |
        View web version | View as web page | View as a web page | View as webpage | Read online | Read in browser |
        Read in your browser | Read this in your browser | Read this email in your browser | Read this newsletter online |
        Open in browser | Open in app | Open in your browser | Web version | Online version | Browser version |
        See it in your browser | Forward to a friend | Forward this email | Forward this email to a friend |
        Forward this newsletter | Forward to a colleague | Send to a friend | Share this newsletter | Share this email |
        ?Unsubscribe | Unsubscribe here | Unsubscribe from this list | Unsubscribe from all emails |
        Unsubscribe instantly | Click here to unsubscribe | Unsubscribe in one click | Manage subscription |
        Manage subscriptions | Manage your subscription | Manage preferences | Manage email preferences |
        Manage your preferences | Manage your email preferences | Manage your email settings | Manage newsletters |
        Update preferences | Update your preferences | Update your profile | Update profile | Update email preferences |
        Change your preferences | Change email preferences | Change email address | Email preferences | Email settings |
        Subscription preferences | Subscription settings | Notification settings | Add us to your address book |
        Add us to your contacts | Whitelist us | Sign up to receive this newsletter | Sign up for this newsletter |
        Get this newsletter | Get this newsletter in your inbox | Was this email forwarded to you |
        Was this forwarded to you | Did someone forward you this email | Did someone forward you this newsletter |
        Forwarded this email | Got this from a friend | ?Issue # | ?Read time # minutes | Subscribe here | Sign up here |
        Privacy policy | Contact us | Advertise with us | Advertise in this newsletter | Newsletter archive |
        Past issues | See all past issues | Read past issues | View past issues | ?Translate | ?RSS`,
      sentence: `If you are having trouble viewing this email, click here |
        If you're having trouble viewing this email, click here |
        Having trouble viewing this email? View it in your browser | Having trouble viewing this email? Click here |
        Trouble viewing this email? View it in your browser | Trouble viewing this email |
        Can't see this email? View it in your browser | Can't see the images? View in browser |
        Can't see images? Click here | Email not displaying correctly? View it in your browser |
        Email not displaying correctly | Is this email not displaying correctly? View it in your browser |
        Is this email not displaying correctly | You are receiving this email because you signed up for * |
        You are receiving this email because you subscribed to * |
        You are receiving this email because you opted in via our website |
        You're receiving this email because you signed up for * |
        You're receiving this email because you subscribed to * |
        You're receiving this newsletter because you subscribed to * |
        You're receiving this newsletter because you signed up for * |
        You received this email because you signed up for * | You received this email because you subscribed to * |
        You received this email because you are subscribed to * |
        You received this message because you are subscribed to * |
        You've received this email because you signed up for * |
        You have received this email because you signed up for * |
        You have received this email because you are subscribed to * | You are subscribed to * |
        You are currently subscribed to * | You're currently a free subscriber to * | This email was sent to * |
        This e-mail was sent to * | This message was sent to * | This newsletter was sent to * |
        This email was intended for * | This email was sent by * | ?Sent to * |
        If you no longer wish to receive these emails, unsubscribe here |
        If you no longer wish to receive these emails, click here to unsubscribe |
        If you no longer want to receive these emails, unsubscribe here |
        If you'd like to stop receiving these emails, unsubscribe here |
        If you do not wish to receive further emails, click here | To stop receiving these emails, click here |
        To stop receiving these emails, unsubscribe here | To unsubscribe, click here |
        To unsubscribe from this newsletter, click here | To unsubscribe from this list, click here |
        You can unsubscribe at any time |
        You can unsubscribe at any time by clicking the link at the bottom of this email |
        Don't want to receive these emails? Unsubscribe | Don't want these emails? Unsubscribe |
        Want to change how you receive these emails? You can update your preferences or unsubscribe from this list |
        You can update your preferences or unsubscribe from this list | Was this email forwarded to you? Sign up here |
        Was this email forwarded to you? Subscribe here | Forwarded this email? Subscribe here |
        Did someone forward you this newsletter? Sign up here | Did someone forward this to you? Subscribe here |
        Our mailing address is | Please do not reply to this email | Please do not reply to this message |
        Do not reply to this email | This is an automated message, please do not reply |
        To make sure you keep getting these emails, please add * to your address book |
        To ensure delivery to your inbox, please add * to your address book | Add * to your address book |
        Please add * to your address book | Know someone who would like this newsletter? Forward it to them |
        Know someone who might like this? Forward it | Like what you see? Share it with a friend |
        Enjoying this newsletter? Forward it to a friend | ?Thanks for reading | ?Thank you for reading |
        Thanks for reading! Subscribe for free to receive new posts and support my work |
        Thanks for reading *! Subscribe for free to receive new posts and support my work | Thanks for subscribing |
        This post is public so feel free to share it`,
    },
    paywall: {
      label: `Subscribe to read | Subscribe to read more | Subscribe to read the full article |
        Subscribe to read the full story | Subscribe to continue | Subscribe to continue reading |
        Subscribe to keep reading | Subscribe now to continue reading | Subscribe to unlock |
        Subscribe to unlock this article | Subscribe for full access | Subscribe for unlimited access |
        Subscribe now for unlimited access | Subscribe today | Subscribe now | Subscribe for # a month |
        Subscribe from # | Subscribe for just # | Subscribers only | For subscribers | For subscribers only |
        ?Subscriber only | Subscriber exclusive | Subscriber-only content | Subscriber-only article |
        Exclusive for subscribers | Exclusive to subscribers | Only for subscribers | Members only | For members only |
        Member-only story | ?Members-only | This article is for subscribers | ?Premium | Premium content |
        Premium article | Premium subscribers only | Exclusive content | Already a subscriber |
        Already a subscriber? Sign in | Already a subscriber? Log in | Already a subscriber? Login | Already subscribed |
        Already subscribed? Log in | Already subscribed? Sign in | Already a member | Already a member? Sign in |
        Already a member? Log in | Already have an account | Already have an account? Log in |
        Already have an account? Sign in | Already registered? Log in | Already registered | Not a subscriber |
        Not a subscriber yet | Not a subscriber? Subscribe now | Not yet a subscriber | Not a member yet |
        Don't have an account? Sign up | Don't have an account? Register | Don't have an account | No account yet |
        Log in to read | Log in to read more | Log in to continue | Log in to continue reading |
        Login to continue reading | Login to read more | Sign in to read | Sign in to continue |
        Sign in to continue reading | Sign in to read the full article | Sign in to unlock | Register to read |
        Register to read more | Register to continue reading | Register to continue | Register for free |
        Register for free to continue reading | Register for free to read more | Register for free to keep reading |
        Create a free account to continue reading | Create a free account | Create an account | Create your free account |
        Create account | Unlock this article | Unlock article | Unlock the full article | Unlock full access |
        Unlock access | Unlock now | Unlock this story | ?Unlock | Get full access | Get unlimited access |
        Get digital access | Get access | Get instant access | Get full digital access | Gain unlimited access |
        Start free trial | Start your free trial | Start your free trial now | Start trial | Start your trial |
        Start your subscription | Start your free # day trial | Try for free | Try it free | Try free for # days |
        Try free for # month | Try for # | Try # weeks for # | Try one month free | Try # month free | ?Free trial |
        Free for # days | First month free | First month for # | # for the first month | # per month | # per week |
        # a month | # a week | ?# / month | # a year | Then # per month | then # a month | Cancel any time |
        Cancel anytime | Cancel at any time | No commitment | No commitment, cancel anytime | Limited time offer |
        Limited-time offer | ?Special offer | View offers | See offers | See all offers | View subscription options |
        View subscription offers | See subscription options | See our plans | Choose your plan | Choose a plan |
        Choose your subscription | Monthly plan | Annual plan | ?Monthly | ?Annually | ?Yearly | Compare plans |
        Upgrade now | Upgrade to premium | Upgrade your subscription | Become a subscriber | ?Become a member |
        Become a member today | Become a paid subscriber | Buy this article | Buy subscription |
        Continue without subscribing | ?Maybe later | ?No thanks | Gift subscription | Give a subscription |
        Gift this article | Gift article | Group subscriptions | Keep reading with a free account |
        Keep reading for free | Continue reading for free | ?Read for free | Read this article for free |
        # free articles left | # free articles remaining | You have # free articles left | You have # articles left |
        You have # free articles remaining this month | You have # articles remaining this month | Upgrade to paid |
        Digital subscription | Digital access | All access | All-access digital | Print and digital | ?Print + digital |
        ?e-paper | Free for subscribers | Log in with your subscription | Activate your subscription |
        Activate your account | Activate digital access`,
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
        You have read # of # free articles | You have read # of your # free articles | You've read # of # free articles |
        You've reached your monthly limit of free articles | You have no free articles left |
        This is your last free article | This is your last free article this month |
        You have reached the limit of # free articles | To continue reading, please subscribe |
        To continue reading, subscribe now | To continue reading, log in or subscribe |
        To continue reading, please log in or subscribe | To continue reading this article, please subscribe |
        To continue reading this article, register for free | To read the full article, please subscribe |
        To read the full story, subscribe | To read this article in full, subscribe | To read more, subscribe |
        To keep reading, please subscribe | To keep reading, create a free account |
        Please subscribe to continue reading | Please log in to continue reading | Please sign in to continue reading |
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
        ?Thank you for your support`,
    },
    app: {
      label: `Download the app | Download our app | Download our free app | Download our new app | Download the free app |
        Download our mobile app | Download app | Download now | ?Download | Download the * app | ?Download * app |
        Get the app | Get our app | Get our free app | Get the free app | Get the * app | ?Get * app |
        Get our mobile app | Get app | Get it on Google Play | Get it from Microsoft | Available on Google Play |
        Available on the App Store | Available on the iPhone App Store | Available on iOS and Android |
        Download on the App Store | Download on the Mac App Store | Download for Android | Download for iOS |
        Download for iPhone | Download for free | Download it on Google Play | Download from Google Play | Google Play |
        App Store | Apple App Store | Google Play Store | ?Apps | Our apps | Mobile apps | Mobile app | Our mobile apps |
        Android app | iPhone app | iPad app | iOS app | Open app | Open the app | Open in the app | Open in app |
        Use the app | Use app | Install app | Install the app | Install now | Continue in app | Continue in the app |
        Continue in browser | Read in app | Read in the app | Read it in the app | Read this in the app |
        Read this article in the app | Listen in the app | Watch in the app | Switch to the app | View in app |
        View in the app | See it in the app | Scan to download | Scan the QR code | Scan QR code to download the app |
        Scan the QR code to download the app | Scan to download the app | Scan to get the app | Explore AppGallery |
        ?AppGallery | Explore it on AppGallery | Text me the link | Send me the link | Turn on notifications |
        Enable notifications | Turn on push notifications | Allow notifications | Get notifications | Get alerts |
        Get push notifications | Get breaking news alerts | Get news alerts | Add to home screen | Better in the app |
        Try our app | Try the app | Try our new app | Update the app | Rate our app | Rate this app |
        ?Free on the App Store | Free in the App Store | Our app is free | App for iOS and Android |
        Sync to your devices`,
      sentence: `Download the app to read more | Download our app for the latest news | Download our app to stay up to date |
        Download our app to get the latest news | Download the * app for the latest news |
        Download the * app to read more | Download the * app for free | Download the * app for iOS or Android |
        Download the free * app | Get the latest news in our app | Get the latest news on our app |
        Get the latest news on your phone with our app | Get breaking news on your phone with the * app |
        Get breaking news alerts on the * app | Get more in the * app | Get the full experience in the app |
        Get the best experience in our app | For a better experience, use our app |
        For the best experience, download our app | For the best experience, use the app |
        The best experience is in the app | Read more stories in our app | Read the news on the go with our app |
        Read faster in the app | Stay informed with our app | Stay up to date with our app |
        Stay up to date with the * app | Take * with you wherever you go | Our app is available for iOS and Android |
        Our app is available on iOS and Android | The app is available for iOS and Android |
        Available for iPhone and Android | Available for iOS and Android devices |
        Available in the App Store and on Google Play | Download it from the App Store or Google Play |
        Download it now from Google Play and the App Store | Point your camera at the QR code to download the app |
        Scan the code to download the app | Turn on notifications so you don't miss a story |
        Turn on notifications to never miss a story | Enable notifications to get breaking news |
        You have blocked notifications | Never miss a story: turn on notifications`,
    },
    print: {
      label: `?Print | Print page | Print this page | Print article | Print this article | Print this | Print this story |
        Print story | Print version | Print-friendly version | Print friendly version | Printer friendly version |
        ?Printer-friendly | Printer-friendly version | Printer friendly page | Printable version | Printer friendly |
        Print friendly | Print preview | Print / PDF | Print or save as PDF | Print edition | Print this post |
        Print this recipe | Print recipe | Print in full | Print this entry | Send to printer | Click to print |
        Save as PDF | Save PDF | Save to PDF | Save this article | Save article | Save this story | Save story |
        Save for later | Save to reading list | Read later | Read it later | Add to reading list | Add to bookmarks |
        Bookmark this article | Bookmark this page | ?Bookmark | ?Saved | Article saved | Download PDF | Download as PDF |
        Download this article | Download this article as PDF | Export PDF | View PDF | Open PDF | PDF version | ?PDF |
        Email this article | Email this page | Email this story | Email article | E-mail this article |
        Email this to a friend | Email to a friend | Text size | Font size | Increase text size | Decrease text size |
        Increase font size | Decrease font size | Larger text | Smaller text | Larger font | Smaller font |
        Reset font size | A A A | Resize text | Change text size | Change font size | Adjust text size |
        Adjust font size | Reader mode | Reader view | Dark mode | Light mode | Night mode | Toggle dark mode |
        High contrast | Copy link | Copy link to article | Copy URL | Copy article link | Link copied |
        Link copied to clipboard | ?Copied | Copied to clipboard | Copy to clipboard | ?Permalink | Short link |
        Short URL | Cite this article | Cite this page | Cite this | Export citation | Download citation | How to cite |
        Republish this article | ?Republish | Republish this story | Republish our articles for free, online or in print |
        ?Reprints | Order reprints | Reprints and permissions | Rights and permissions | Request permissions |
        License this article | Buy reprints | Reuse this content | Report an error | Report error | Report a correction |
        Report a mistake | Report a typo | Report this | Report an issue | Report a problem with this article |
        Report this article | Report a problem | Report abuse | Suggest a correction | Submit a correction |
        Request a correction | See a mistake | Found a mistake | Found an error | Spotted a mistake | Spotted an error |
        Send us a tip | Send a tip | Send us feedback | Give feedback | Send feedback | Share your feedback |
        Was this article helpful | Was this page helpful | Was this helpful | Did you find this article helpful |
        Did you find this helpful | How useful was this post | Rate this article | Rate this post | Rate this story |
        Page # of # | Printed on # | Original article | Original URL | Source URL | Source link | Article URL |
        Read original | Read the original | Read original article | Read the original article |
        Read the original article here | View original | View original article | View source version |
        View source version on * | See original | Go to source | Click here to read the original article |
        Original source | Canonical link | Permanent link | ?Shortlink | Show original | Translate this page |
        Translated by Google | Select language | Powered by Google Translate | Jump to recipe | ?Printed on # * # |
        ?Printed: # | Printed on: # | Print date # | Date printed # | Date accessed # | ?Accessed on # * # |
        ?Retrieved on # * # | File # of # | Sheet # of # | Print job # | End of document | End of article | End of page |
        End of story | Web edition | Web archive | Online edition | Mobile version | Desktop version | Desktop site |
        View desktop version | View mobile version | View full site | Full site | Switch to desktop version |
        Switch to mobile version | View AMP version | Text-only version | Text only | Plain text version |
        Low-bandwidth version | Reading list | Add to reading queue | Add to Pocket | Save to Pocket |
        Save to Instapaper | Send to Kindle | Read aloud | ?Translate | Print with images | Print without images |
        Print all | Print all pages | Print one page | View as one page | View on one page | Single page |
        View as single page | Show as single page | Full page | Page view`,
      lead: `?Permalink | Short link | Short URL | Source URL | Original URL | Article URL | Article source |
        Original article | Printed from | Print version | ?URL | Link to this article | Link to article | Trackback URL |
        Original source | Read the original article here | Read original article | View original content |
        View source version on * | View original content to download multimedia | Permanent link | ?Link | Cite as |
        ?Shortlink | ?Source | Retrieved from | Available at | Available from | Online at | Read online at | Read at |
        Read the article at | Read more at | Read the full article at | Originally published at | Original post |
        Original link | Web address | ?Website | ?Web | Direct link | Link to original | Link to original article |
        Full article | Full URL | Copied from | Downloaded from | Exported from | Saved from | Archived from |
        Archived copy | Page URL | Web page | ?Citation | Cite this article | Cite this page as | ?DOI | Article link |
        Story link | Story URL | Post URL | Print URL`,
      sentence: `This article was printed from * | This page was printed from * | This story was printed from * | ?Printed from * |
        ?Article printed from * | URL to article | URLs in this post | Click here to print |
        Click here to print this article | Click here to print this page | ?Printed on * | ?Retrieved from * |
        This document was printed from * | Print this page using your browser's print function |
        Please consider the environment before printing this page | Please consider the environment before printing |
        Save my name, email, and website in this browser for the next time I comment | Found a typo? Let us know |
        Found a mistake? Let us know | Found an error? Let us know | Spotted an error? Let us know |
        Spotted a mistake? Let us know | See an error? Let us know | Notice an error? Let us know |
        See something wrong? Let us know | If you find an error, please let us know |
        Found an error? Please select the text and press Ctrl+Enter |
        To report an error, select the text and press Ctrl+Enter | Select the text and press Ctrl + Enter |
        If you notice an error, select it and press Ctrl+Enter | Thank you for your feedback | Thanks for your feedback |
        Your feedback helps us improve | Help us improve this page | This article is free to republish |
        You may republish this article for free | This page was last modified on # * # |
        This page was last edited on # * # | This page was last updated on # * # |
        This page was last edited on # * #, at # | ?Page last updated # * # | This page has been viewed # times |
        This article has been viewed # times | This post has been viewed # times | This page has been accessed # times |
        This article has been read # times | ?Downloaded from * | ?Copied from * | ?Exported from * | ?Saved from * |
        ?Archived from * | Find this article at * | Find this story at * | Read this article online at * |
        Read this story online at * | View this article online at * | View the original article at * |
        Read the original article at * | Read the full article at * | ?Read more at * | Printed from the * website |
        ?Printed by * | From the website of * | Copied to your clipboard | Scan to read online |
        Scan this code to read the article online | ?Printable version of * | Print this article at * |
        ?Article printed on # * #`,
    },
    donate: {
      label: `?Donate | Donate now | Donate today | Donate here | Donate monthly | Donate once | Make a donation |
        Make a donation now | Make a donation today | Make a gift | Make a one-time donation | Make a monthly donation |
        Make a contribution | Make a one-time contribution | Make a monthly contribution | ?Give now | Give today |
        Give monthly | Give once | ?Give | ?Contribute | Contribute now | Support us | Support our work |
        Support our journalism | Support our mission | Support independent journalism | Support independent media |
        Support local journalism | Support local news | Support quality journalism | Support nonprofit journalism |
        Support public media | Support this site | Support the site | Support this project | Support this podcast |
        Support this blog | Support the show | Support the author | ?Support * today | Support us on Patreon |
        Support us on Ko-fi | Support me on Patreon | Support me on Ko-fi | Become a patron | Become a supporter |
        Become a donor | Become a sustaining member | Become a sustainer | Become our patron | Buy me a coffee |
        Buy us a coffee | Buy the author a coffee | Tip jar | Leave a tip | Send a tip to the author | Donate via PayPal |
        Donate with PayPal | Donate by card | Donate by bank transfer | Donate with crypto | ?Bank transfer | ?One-time |
        ?One time | ?Just once | ?One-off | Single donation | Recurring donation | ?Choose an amount | Select an amount |
        Other amount | Custom amount | Enter amount | Enter your own amount | ?# once | ?# monthly | Ways to give |
        Other ways to give | Ways to donate | Donation amount | Please donate | Please consider donating |
        Please consider making a donation | Please support us | Join our supporters | ?Help us | Help us grow |
        Help us keep going | Help keep * free | Help us stay independent | Help us keep our journalism free |
        Remind me later | Remind me in * | Already donated | I already donated | No, thanks | ?Maybe later | ?Fundraiser |
        Our fundraiser | ?Crowdfunding`,
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
        We depend on your support | We rely on donations from our readers | We rely on donations from readers like you |
        We depend on donations from our readers | We are funded by our readers | We are funded by readers like you |
        We're funded by readers like you | ?We need your support | ?We need your help | We can't do this without you |
        We can't do it without you | Our journalism is free because of readers like you |
        Our work is funded by readers like you | Our work is made possible by readers like you |
        Our work is only possible with your support | Our reporting is made possible by readers like you |
        Our site is free thanks to readers like you | Independent journalism needs your support |
        Independent journalism costs money | Quality journalism costs money | Good journalism costs money |
        Support our work with a donation | Support our work by making a donation |
        Support our journalism with a donation | Support * with a donation | Support * from as little as # |
        Support us from as little as # | Support us for as little as # a month | It only takes a minute |
        It takes less than a minute | It only takes a minute to donate | Thank you for your donation |
        ?Thank you for your support | Donations are tax-deductible | Your donation is tax-deductible |
        Your gift is tax-deductible | All donations are tax-deductible | We have a small favour to ask |
        We have a small favor to ask | Help us keep our journalism free for everyone | Help us continue our work |
        Help us to continue our work | Help keep our journalism free and independent | Consider making a donation today |
        Please consider supporting our work | Please consider making a donation today | You can support us here |
        You can donate here | You can support our work here`,
    },
    shop: {
      label: `Add to cart | Add to basket | Add to bag | Add to wishlist | Add to wish list | Add to favourites |
        Add to favorites | Add to compare | Buy now | Buy it now | Buy here | Buy on Amazon | Buy at Amazon |
        Buy from Amazon | ?Buy at * | ?Buy from * | Buy now at * | Buy the book | Buy this book | Order now | Order here |
        Order online | ?Pre-order | Pre-order now | Preorder now | Shop now | ?Shop | Shop here | Shop the look |
        Shop this story | Shop all | Shop on Amazon | ?Shop at * | Visit our shop | Visit our store | Visit store |
        Visit the shop | Our shop | View product | View products | View deal | View deals | View offer | See deal |
        See the deal | See price | See prices | See it at * | See it on Amazon | See at Amazon | Check price |
        Check prices | Check price on Amazon | Check latest price | Check availability | Check stock | View at Amazon |
        View on Amazon | View price | Compare prices | Get deal | Get the deal | Get this deal | Get offer | Get a quote |
        Get coupon | Show coupon | Copy code | ?Use code * | Use code * at checkout | ?In stock | Out of stock |
        ?Sold out | Only # left | Only # left in stock | Low stock | Back in stock soon | Notify me when available |
        Notify me | ?Free shipping | ?Free delivery | Free returns | Free shipping on orders over # |
        Free delivery on orders over # | Ships in # days | Ships within # days | Delivery in # days |
        Delivered within # days | ?Sale | ?On sale | Sale price | Regular price | Our price | List price | Unit price |
        Original price | Current price | ?Was # | ?Now # | Was # now # | ?Save # | ?Save # % | ?# off | ?# % off |
        Up to # off | Up to # % off | ?From # | ?Price # | Tax included | VAT included | Incl. VAT | Including VAT |
        Excl. VAT | Shipping calculated at checkout | Tax included. Shipping calculated at checkout | Plus shipping |
        ?Quantity | ?Qty | ?Size | Size guide | Size chart | ?Colour | ?Color | Choose an option | Choose options |
        Select options | Select size | Select a size | Quick view | Quick shop | Quick add | View cart | View basket |
        View bag | View full details | View details | ?Checkout | Check out | Proceed to checkout | Go to checkout |
        Go to cart | Go to basket | Continue shopping | Your cart is empty | Your basket is empty | Your cart |
        Your basket | Shopping cart | Shopping basket | Shopping bag | ?Cart | ?Basket | ?Wishlist | My wishlist |
        ?# reviews | # customer reviews | ?Customer reviews | Write a review | Read reviews | ?# ratings |
        # out of # stars | ?# stars | ?# / # stars | Rated # out of # | Best seller | ?Bestseller | Best sellers |
        ?Bestsellers | New arrivals | Top rated | ?Deals | ?Today's deals | Deal of the day | Daily deals | Best deals |
        Top deals | Limited stock | Secure payment | Secure checkout | Payment methods | Gift cards | Gift card |
        Gift voucher | Track order | Track your order | My orders | Order status | ?Returns | Shipping and returns |
        Shipping & returns | Delivery and returns | Returns and refunds | Return policy | Refund policy |
        Shipping policy | Shipping information | Delivery information | Customers also bought | Customers also viewed |
        Frequently bought together | Recently viewed | Recently viewed items | You recently viewed | Featured products |
        Related products | Similar products | Recommended products | Recommended for you | Product details |
        Product description | ?Specifications | ?SKU | Share this product | Ask a question | Find a store |
        Store locator | Sponsored products | We earn a commission | Earn points`,
      sentence: `When you buy through links on our site, we may earn an affiliate commission |
        When you buy through our links, we may earn a commission |
        When you purchase through links on our site, we may earn an affiliate commission |
        If you buy something through our links, we may earn a commission |
        If you buy through our links, we may earn a commission |
        If you click on a link and buy something, we may earn a commission |
        If you buy something through a link on this page, we may earn a commission |
        We may earn a commission from links on this page | We may earn a commission from links in this article |
        We may earn a commission if you buy through links on this page | We may earn commission from links on this page |
        We may earn a commission when you buy through links on our site |
        We may receive a commission on purchases made from links |
        We may receive a commission if you make a purchase through these links |
        We earn a commission from products purchased through some links in this article |
        This article contains affiliate links | This post contains affiliate links | This page contains affiliate links |
        This post may contain affiliate links | This article may contain affiliate links |
        This page may contain affiliate links | Contains affiliate links |
        As an Amazon Associate I earn from qualifying purchases |
        As an Amazon Associate we earn from qualifying purchases |
        As an Amazon Associate, we earn from qualifying purchases |
        Products featured are independently selected by our editors |
        All products featured are independently selected by our editors |
        Every product is independently selected by our editors | Our editors independently select these products |
        Prices correct at time of publication | Prices are correct at the time of publication |
        Prices were correct at the time of publication | Price and availability are subject to change |
        Prices subject to change | Prices and availability subject to change | Prices may vary | While stocks last |
        While supplies last | Prices include VAT | All prices include VAT | ?All prices in * |
        Your cart is currently empty | There are no items in your cart | Your basket is currently empty |
        Taxes and shipping calculated at checkout | We'll notify you when it's back in stock`,
    },
    site: {
      label: `Skip to content | Skip to main content | Skip to the content | Skip to the main content | Skip to article |
        Skip to article content | Skip to navigation | Skip to main navigation | Skip to primary navigation |
        Skip to search | Skip to footer | Skip to header | Skip to menu | Skip to main menu | Skip to sidebar |
        Skip to primary sidebar | Skip to secondary menu | Skip to primary content | Skip to secondary content |
        Skip to comments | Skip to results | Skip to page content | Skip to body | Skip to accessibility help |
        Accessibility links | Accessibility help | Skip navigation | Skip links | Skip ad | Skip advertisement |
        Skip video | Skip gallery | Skip past newsletter promotion | Skip header | Skip menu | Skip this |
        Jump to content | Jump to main content | Jump to navigation | Jump to search | Jump to comments | Jump to footer |
        Jump to top | Jump to | Go to content | Go to main content | Go to navigation | Go to menu | Go to homepage |
        Go to home page | Go to search | Go to top | Go to the top | ?Go back | Go to page | Back to top |
        Back to the top | Back to top of page | Return to top | To top | Top of page | Scroll to top | Scroll up |
        Back to home | Back to homepage | Back to home page | Back to main page | Back to main menu | Back to menu |
        Back to article | Back to articles | Back to news | Back to overview | Back to list | Back to blog |
        Back to results | Back to search results | Back to index | Return to homepage | Return to home page |
        Return home | Return to article | Return to index | Main menu | Main navigation | Primary navigation |
        Secondary navigation | Site navigation | Navigation menu | Open menu | Close menu | Open navigation |
        Close navigation | Toggle navigation | Toggle menu | Show menu | Hide menu | Menu toggle | Mobile menu |
        Expand menu | Open main menu | Open search | Close search | Toggle search | Show search | Search this site |
        Search this website | Search the site | Search for | Search our site | Search here | Search website |
        Search news | Search submit | Submit search | Advanced search | ?You are here | You're here | Site map |
        Quick links | Useful links | More links | ?Home page | Today's paper | Today's edition | Choose edition |
        Choose your edition | Change edition | Select edition | Switch edition | International edition | US edition |
        UK edition | Choose language | Change language | Choose your language | Select your language | Change region |
        Select region | Select country | My account | Your account | My profile | Your profile | Account settings |
        Log in | Log out | Sign in | Sign out | Sign up | Sign in / Register | Log in / Register | Login / Register |
        Sign in or register | Log in or register | Log in or sign up | Sign in / join | Forgot password |
        Forgot your password | Lost your password | Remember me | Stay signed in | Keep me logged in | Hello guest |
        Hi guest | All sections | View all sections | More sections | Show all sections | Close this | Close this window |
        Close window | Close dialog | Close modal | Close banner | Close popup | Close overlay | Dismiss this message |
        Loading more | ?Please wait | Show more | Show less | Load more | Load more articles | Load more stories |
        Load more news | Load more posts | View more | View all | See all | See more | See less | View less | Expand all |
        Collapse all | ?Table of contents | Today's weather | Opens in new window | Opens in a new window |
        Opens in new tab | Opens in a new tab | (opens in new tab) | External link | Link opens in new window |
        This site | Site index`,
      sentence: `Opens in a new window | You are using an outdated browser |
        You are using an outdated browser, please upgrade your browser |
        You are using an outdated browser. Please upgrade your browser to improve your experience |
        Please upgrade your browser | Please upgrade your browser to improve your experience |
        Your browser is out of date | Your browser is not supported | Your browser is outdated |
        Please enable JavaScript | JavaScript is disabled | JavaScript is disabled in your browser |
        JavaScript must be enabled to view this page | Please enable JavaScript in your browser |
        Please enable JavaScript to view this page | Please turn on JavaScript | This site requires JavaScript |
        This page requires JavaScript | You need to enable JavaScript to run this app |
        This website works best with JavaScript enabled | Your session has expired | Please disable your ad blocker |
        Please turn off your ad blocker | We noticed you're using an ad blocker |
        It looks like you're using an ad blocker | Please allow ads on our site | Please whitelist our site |
        Please consider disabling your ad blocker`,
    },
    comments: {
      label: `No comments | No comments yet | No comment yet | ?# comments | ?# comment | ?Comments # | One comment |
        1 comment | ?# replies | ?# reply | ?# responses | ?# response | One response | One thought on * |
        ?# thoughts on * | ?# comments on * | ?# responses to * | View comments | View all comments | View # comments |
        View all # comments | See comments | See all comments | Show comments | Show all comments | Show # comments |
        Show more comments | Show replies | Show more replies | Show # replies | View replies | View # replies |
        View more comments | View more replies | Hide comments | Hide replies | Read comments | Read all comments |
        Read # comments | Read the comments | Load comments | Load more comments | Load more replies | Loading comments |
        Open comments | Close comments | Jump to comments | Go to comments | All comments | Latest comments |
        Newest comments | Oldest comments | Recent comments | Older comments | Newer comments | Top comments |
        Best comments | Most liked comments | ?Most liked | Newest first | Oldest first | ?Most recent | Most replies |
        Sort by | Sort by newest | Sort by oldest | Sort comments | Sort comments by | Leave a comment |
        Leave a comment below | Leave your comment | Leave a reply | Leave a response | Leave your reply |
        Leave a reply cancel reply | Cancel reply | Post a comment | Post comment | Post your comment | Post reply |
        Post a reply | Add comment | Add a comment | Add your comment | Add a reply | Add new comment |
        Add your thoughts | Add your voice | Write a comment | Write your comment | Write a reply | Write comment |
        Submit comment | Submit your comment | Send comment | Make a comment | Make comment | Be the first to comment |
        Be the first to leave a comment | Be the first to reply | Be the first to respond | Be the first one to comment |
        Be the first to comment on this | Be the first to comment on this story | Be the first to share your thoughts |
        Be the first to like this | Start the conversation | Start a conversation | Start the discussion |
        Join the conversation | Join the discussion | Join the debate | Join the comments | ?Join in | Have your say |
        Have your say below | Have something to say | Tell us what you think | Let us know what you think |
        Let us know in the comments | Let us know your thoughts in the comments |
        Let us know what you think in the comments | Let us know what you think in the comments below |
        Share your thoughts | Share your thoughts below | Share your thoughts in the comments | Share your opinion |
        Share your view | Share your comments | ?What do you think | What's your view | ?What are your thoughts |
        Your comment | Your reply | Your opinion | Comment now | Comment here | Comment on this story |
        Comment on this article | Comment on this | Comment policy | Comments policy | Comment guidelines |
        Commenting guidelines | Commenting rules | House rules | Community guidelines | Community standards |
        Comments closed | Comments are closed | Comments off | Comments disabled | Comments on this * are closed |
        No trackbacks | Trackbacks are closed | ?Reply to * | In reply to * | ?Replying to * | Report comment |
        Report this comment | Flag comment | Flag as inappropriate | Edit comment | Delete comment | Like comment |
        ?Likes # | ?# likes | Like this | Like · Reply | Like · Reply · # | ?Reply · # | ?Thumbs up | ?Thumbs down |
        # people like this | Permalink to this comment | Subscribe to comments | Notify me of new comments |
        Notify me of follow-up comments | Notify me of new posts | Notify me of followup comments via e-mail |
        Sign in to comment | Log in to comment | Login to comment | Log in to reply | Log in to leave a comment |
        Login to leave a comment | Log in to post a comment | Sign in to post a comment | Sign in to leave a comment |
        Register to comment | Log in or register to comment | Log in or register to post comments |
        Log in or sign up to comment | Click here to comment | Click to comment | View discussion |
        View the discussion thread | Powered by Disqus | Comments powered by Disqus | Facebook comments |
        Disqus comments | Load Disqus comments | Comments section | Comment section | Guest book | About commenting |
        Follow the conversation | Email me when someone replies | Pinned comment | Featured comment | Editor's pick`,
      sentence: `Comments are closed | Comments are now closed | Comments are closed for this article |
        Comments are closed for this post | Comments are closed on this article | Comments for this article are closed |
        Comments are disabled | Comments are turned off | Comments have been disabled | Comments have been closed |
        Comments are moderated | All comments are moderated | Comments are moderated before publication |
        Comments are reviewed before publication | Comments on this article are closed |
        Comments on this post are closed | Comments on this article are now closed | Commenting is closed |
        Commenting is disabled | Commenting has been turned off | Commenting on this article is closed |
        There are no comments yet | There are no comments | There are currently no comments |
        There are no comments for this article | No comments have been posted | No one has commented yet |
        Nobody has commented yet | You must be logged in to post a comment | You must be logged in to comment |
        You must be logged in to reply | You must be signed in to comment | You need to be logged in to comment |
        You need to log in to comment | You have to be logged in to post a comment | You must log in to post a comment |
        Please log in to comment | Please sign in to comment | Please log in to leave a comment |
        Please log in or register to comment | Please login to post a comment | Only registered users can comment |
        Only registered users may post comments | Only logged in users can comment | Only subscribers can comment |
        Only subscribers may post comments | Your email address will not be published |
        Your e-mail address will not be published | Your email address will not be published. Required fields are marked |
        Your email will not be published | Your email is never published nor shared |
        Your email will not be published or shared | Required fields are marked | Required fields are marked * |
        Save my name, email, and website in this browser for the next time I comment |
        Save my name and email in this browser for the next time I comment | This site uses Akismet to reduce spam |
        Learn how your comment data is processed |
        This site uses Akismet to reduce spam. Learn how your comment data is processed |
        Notify me of follow-up comments by email | Notify me of new posts by email | Your comment is awaiting moderation |
        Your comment will be reviewed before publication | Your comment has been submitted | Thank you for your comment |
        Please be respectful | Please keep comments respectful | Please keep your comments civil |
        Be respectful and stay on topic | Comments that violate our guidelines will be removed |
        Comments may be moderated | We reserve the right to delete comments | By commenting, you agree to our terms |
        By posting a comment, you agree to our terms | By submitting a comment you agree to our terms |
        The comments below have not been moderated |
        The opinions expressed in reader comments are those of the author only |
        The views expressed in the comments are not those of * |
        The views expressed in the comments are those of the authors | What do you think? Let us know in the comments |
        What do you think? Let us know in the comments below | What do you think? Leave a comment |
        What do you think? Share your thoughts in the comments | Got something to say? Leave a comment |
        Have your say in the comments below | Tell us in the comments | Tell us in the comments below |
        Tell us what you think in the comments | Tell us what you think in the comments below |
        Leave your thoughts in the comments | Leave your thoughts in the comments below | Let me know in the comments |
        Let me know in the comments below | Let us know in the comments below | Scroll down to leave a comment |
        Please enable JavaScript to view the comments powered by Disqus | Join the conversation and leave a comment |
        Be the first to share what you think`,
    },
    form: {
      label: `Your name | Full name | First name | Last name | Email address | Your email | Your email address |
        Your e-mail address | Your e-mail | Email (required) | Email required | Name (required) | Name required |
        Website (optional) | Phone number | Mobile number | Job title | Zip code | Postal code | Your message |
        Your comments | Enter your email | Enter your e-mail | Enter your email address | Enter your e-mail address |
        Enter email | Enter email address | Enter your name | Enter your first name | Enter your comment |
        Enter your comment here | Enter your name or username to comment | Enter your email address to comment |
        Enter your website URL (optional) | Enter your zip code | Enter your postcode | Enter your phone number |
        Enter a valid email | Type your email | Type your email here | Type your comment | Type your comment here |
        Type your message | Type your message here | Type here | Type your question | Write your message |
        Write your message here | Please enter your name here | Please enter your email address here |
        Please enter your comment | Please enter your email | Please enter a valid email address | Please select |
        Please choose | Send message | Send your message | Submit form | Reset form | Clear form | ?Next step |
        Save changes | Upload file | Choose file | No file chosen | Attach file | Your password | Username or email |
        Username or email address | User name | Confirm password | Confirm email | Date of birth | Required field |
        Required fields | ?Required field * | Fields marked with * are required | ?I agree | I agree to the terms |
        I agree to the terms and conditions | I agree to the privacy policy | I accept the terms and conditions |
        I accept the privacy policy | I have read and accept the privacy policy | I have read and agree to the terms |
        I have read and agree to the privacy policy | I consent to receiving emails | I'm not a robot | I am not a robot |
        I am human | Verify you are human | Enter the code | Enter the characters shown | Type the characters you see |
        Security code | Refresh captcha | Contact form | Contact us form | Send us a message | Get in touch |
        Ask us a question | Request a demo | Book a demo | Request a call | Request a callback | Talk to us |
        Talk to an expert | Talk to sales | Download brochure | Leave this field empty | Leave this field blank |
        Leave this field empty if you're human | Show password | Hide password`,
      sentence: `Fields marked with an asterisk are required | Fields marked with * are required |
        Fields marked with an * are required | All fields are required | All fields marked with * are required |
        All fields marked with an asterisk are required | Required fields are marked with an asterisk |
        Please fill in all required fields | Please fill out this field | Please fill out all fields |
        Please fill in this field | This field is required | This field is mandatory |
        This field is for validation purposes and should be left unchanged | If you are human, leave this field blank |
        If you are a human, ignore this field | Please enter a valid email address | Please enter a valid e-mail address |
        Please enter your email address | Please enter your name | Please enter an answer in digits |
        Invalid email address | Incorrect email address | You have entered an incorrect email address |
        You have entered an invalid email address |
        This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply |
        Protected by reCAPTCHA | This form is protected by reCAPTCHA | Thank you, your message has been sent |
        Thank you for your message | Thank you, we have received your message |
        Thank you! Your submission has been received | Your message has been sent | Your submission has been received |
        Oops! Something went wrong while submitting the form | ?Something went wrong |
        Something went wrong, please try again | There was an error trying to send your message |
        There was an error, please try again | ?An error has occurred | ?Please try again | Please try again later |
        We will get back to you as soon as possible | We'll get back to you as soon as possible |
        We will never share your email | We will never share your email address |
        We'll never share your email with anyone else | We will not share your data | We respect your privacy |
        We value your privacy | Your privacy is important to us | Your data will not be shared |
        Your information will never be shared | By submitting this form, you agree to our privacy policy |
        By clicking submit, you agree to our privacy policy | By clicking submit you agree to our terms |
        By creating an account, you agree to our terms of service | By registering you agree to our terms |
        A password will be e-mailed to you | Enter your email to reset your password`,
    },
    related: {
      heading: `Related articles | Related stories | Related posts | Related news | Related content | Related topics |
        Related coverage | Related reading | Related links | More on this story | More on this topic | More on this |
        More stories | More news | More articles | More posts | ?More from * | More from this author |
        More from this section | More by this author | ?More by * | More like this | More to read | More to explore |
        More top stories | More headlines | You may also like | You might also like | You may also be interested in |
        You might also be interested in | You might be interested in | You might have missed | You may have missed |
        You may like | We recommend | Recommended for you | Recommended stories | Recommended articles |
        Recommended reading | Suggested for you | Suggested articles | Around the web | From around the web |
        From the web | Elsewhere on the web | Sponsored stories | Promoted stories | Promoted content | Paid content |
        Most read | Most popular | Most viewed | Most shared | Most commented | ?Most recent | Popular posts |
        Popular articles | Popular stories | Popular now | Popular this week | ?Popular on * | Popular topics |
        Trending now | Trending stories | Trending topics | ?Trending on * | What's trending | Latest news |
        Latest stories | Latest articles | Latest posts | Latest headlines | ?Latest from * | ?The latest | Recent posts |
        Recent articles | Recent stories | Recent news | Top stories | Top news | Top headlines | Top picks | Top reads |
        Editor's picks | Editors' picks | Editor's choice | Editor's pick | Staff picks | Today's top stories |
        Today's headlines | Breaking news | In case you missed it | Don't miss | Must read | Must reads | Read next |
        Read more | Read this next | What to read next | Next article | ?Keep reading | Also read | See also |
        Also in the news | Also in this section | In this section | In this story | ?Also on * | In the news |
        In other news | Other news | Other stories | Other articles | From our partners | From our network |
        Discover more | Explore more | Featured stories | Featured articles | Featured posts | Similar articles |
        Similar posts | Similar stories | Further reading | Stories for you | For you | Today's picks | Hot topics |
        Follow topics | Topics in this article | ?Best of * | This week's top stories | Next story`,
    },
    signUp: {
      label: `Follow us | Follow us on Facebook | Follow us on Instagram | Follow us on Twitter | Follow us on X |
        Follow us on YouTube | Follow us on LinkedIn | Follow us on TikTok | Follow us on Google News |
        Follow us on social media | Follow us on * | ?Follow us @ * | Follow us at * | Follow us here | Follow me |
        Follow me on * | Follow * on Facebook | Follow * on Instagram | Follow * on Twitter | Follow * on X |
        Follow * on Google News | Follow * on LinkedIn | Follow * on YouTube | Follow * on TikTok | Follow * on Threads |
        Follow * on social media | Follow author | Follow topic | Follow this topic | Follow this author |
        Follow this story | Follow the author | Follow on Google News | Follow on X | Follow on Twitter |
        Follow on Instagram | Follow on Facebook | Follow on LinkedIn | Like us on Facebook | Like * on Facebook |
        Like our Facebook page | Like us | Find us on Facebook | Find us on * | Find us online | ?Join us |
        Join us on Facebook | Join us on Telegram | Join us on * | Join our community | Join our newsletter |
        Join our mailing list | Join our WhatsApp channel | Join our WhatsApp group | Join our WhatsApp community |
        Join our Telegram channel | Join our Telegram group | Join our Discord | Join our Facebook group |
        Join our channel | Join the newsletter | Join the mailing list | Join the list | ?Join now | Join for free |
        Join WhatsApp channel | Join Telegram channel | Join * on WhatsApp | Click here to join | Connect with us |
        Connect with us on * | Stay connected | ?Stay in touch | ?Keep in touch | Stay in the loop | Stay informed |
        Stay updated | Stay up to date | Let's connect | Get in touch | Subscribe now | Subscribe here | Subscribe today |
        Subscribe free | Subscribe for free | Subscribe to our newsletter | Subscribe to our newsletters |
        Subscribe to our free newsletter | Subscribe to our weekly newsletter | Subscribe to our daily newsletter |
        Subscribe to our mailing list | Subscribe to our channel | Subscribe to our YouTube channel |
        Subscribe to our blog | Subscribe to our podcast | Subscribe to our feed | Subscribe to our RSS feed |
        Subscribe to newsletter | Subscribe to the newsletter | Subscribe to the * newsletter |
        Subscribe to * newsletter | ?Subscribe to * | Subscribe to this blog | Subscribe to blog via email |
        Subscribe via email | Subscribe by email | Subscribe via RSS | Subscribe to updates | Subscribe to alerts |
        Subscribe to RSS | Subscribe to notifications | Sign up | Sign me up | Sign up now | Sign up here |
        Sign up today | Sign up free | Sign up for free | Sign up for newsletters | Sign up for our newsletter |
        Sign up for our newsletters | Sign up for our free newsletter | Sign up for our free newsletters |
        Sign up for our daily newsletter | Sign up for our weekly newsletter | Sign up for our mailing list |
        Sign up for our emails | Sign up for our email newsletter | Sign up for email updates | Sign up for email alerts |
        Sign up for updates | Sign up for alerts | Sign up for news alerts | Sign up for breaking news alerts |
        Sign up for the * newsletter | Sign up for * newsletter | Sign up for * | Sign up to our newsletter |
        Sign up to our newsletters | Sign up to our free newsletter | Sign up to our mailing list | Sign up to * |
        Sign up to the * newsletter | Get our newsletter | Get our free newsletter | Get our daily newsletter |
        Get our newsletters | Get the newsletter | Get the * newsletter | Get updates | Get email updates |
        Get email alerts | Get the latest news | Get more stories like this | Get more stories like this from * |
        Get more like this | Get more from * | Get it in your inbox | Newsletter sign-up | Newsletter signup |
        Newsletter sign up | Newsletter subscription | Newsletter preferences | Our newsletters | Our newsletter |
        Free newsletter | Free newsletters | Daily newsletter | Weekly newsletter | View all newsletters |
        See all newsletters | More newsletters | Email newsletters | Email updates | Email alerts | Email sign-up |
        News alerts | Breaking news alerts | Set up alerts | Create alert | Alert me | Notify me | You're subscribed |
        You are subscribed | You're signed up | Count me in | I'm in | Yes please | Yes, sign me up |
        Yes, I want to receive * | Thanks for signing up | Social media | Follow along | Watch us on YouTube |
        Visit us on Facebook | RSS feed | RSS feeds`,
      sentence: `Follow us on social media | Follow us for more | Follow us for more updates | Follow us on Instagram for more |
        Follow us on Twitter for more updates | Stay up to date with our newsletter |
        Stay up to date with the latest news | Stay informed with our newsletter | Stay updated with our newsletter |
        Stay in the loop with our newsletter | Get the latest news delivered to your inbox |
        Get the latest news straight to your inbox | Get the latest news in your inbox |
        Get the latest news, delivered to your inbox | Get the latest stories in your inbox |
        Get the latest headlines in your inbox | Get the latest updates in your inbox |
        Get the day's top stories in your inbox | Get the day's headlines in your inbox |
        Get the news delivered to your inbox | Get our stories in your inbox | Get our best stories in your inbox |
        Get our top stories in your inbox | Get * in your inbox | Get * delivered to your inbox |
        Get * straight to your inbox | Get * sent to your inbox | ?Get * by email | ?Receive * by email |
        Receive * in your inbox | Receive our newsletter | Delivered to your inbox | Delivered straight to your inbox |
        Delivered daily | Straight to your inbox | Sent every morning | ?Sent every * | In your inbox every morning |
        In your inbox every weekday | In your inbox every * | ?Never miss a story | Never miss a post |
        Never miss an update | Don't miss a thing | Don't miss a story | Don't miss out | Don't miss an update |
        Join thousands of readers | Join thousands of subscribers | Join # subscribers | Join over # subscribers |
        Join more than # readers | Join # other subscribers | Join # others | No spam | No spam, ever |
        No spam, unsubscribe anytime | No spam. Unsubscribe anytime | No spam, unsubscribe at any time | We don't spam |
        We won't spam you | We never spam | We promise not to spam you | We hate spam too | Unsubscribe at any time |
        Unsubscribe anytime | You can unsubscribe anytime | You may unsubscribe at any time |
        You can unsubscribe at any time | By signing up, you agree to our terms |
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
        Thank you for signing up | Thanks for signing up | Thank you for subscribing to our newsletter |
        You have successfully subscribed | You have been subscribed | You are now subscribed | You're now subscribed |
        You have successfully joined our subscriber list | Your subscription has been confirmed |
        Your email address is safe with us | Your data is safe with us | See our privacy policy |
        Read our privacy policy |
        Enter your email address to subscribe to this blog and receive notifications of new posts by email |
        Enter your email to subscribe | Enter your email address below | Subscribe to get our latest content by email |
        Subscribe to receive our latest news | Subscribe to our newsletter for the latest news |
        Subscribe to our newsletter and never miss a story | Subscribe to our newsletter to stay updated |
        Subscribe to our newsletter to get the latest news | Subscribe now to our newsletter |
        Sign up for our newsletter to get the latest news | Sign up for our newsletter and never miss a story |
        Sign up to our newsletter to get the latest news | Sign up to receive our newsletter |
        Sign up to receive the latest news | Sign up to receive updates | Sign up to get the latest news |
        Sign up and get the latest news | Sign up for free today | Sign up for free, no credit card required |
        This newsletter may contain adverts, deals or affiliate links |
        Newsletters may contain info about charities, online ads, and content funded by outside parties |
        For more information see our privacy policy | For more news, follow us on * |
        For the latest news, follow us on * | For more updates, follow us on * | For all the latest news, follow us on * |
        Click here to subscribe | Click here to sign up | Click here to sign up for our newsletter |
        Click here to subscribe to our newsletter | Click here to join our WhatsApp channel`,
    },
    share: {
      label: `Share this | Share this article | Share this story | Share this post | Share this page | Share this video |
        Share this entry | Share this content | Share this item | Share this with | Share this on | Share it |
        Share it on | Share article | Share story | Share post | Share page | Share on | Share on Facebook |
        Share on Twitter | Share on X | Share on WhatsApp | Share on LinkedIn | Share on Pinterest | Share on Reddit |
        Share on Telegram | Share on Tumblr | Share on Threads | Share on Bluesky | Share on social media | ?Share on * |
        Share to Facebook | Share to Twitter | Share to X | Share to WhatsApp | ?Share to * | Share via |
        Share via email | Share via WhatsApp | ?Share via * | Share by email | Share by e-mail | Share with email |
        Share with friends | Share with a friend | Share with your friends | Share with | ?Share with * | Share using |
        Share using email | Share full article | Share a link | Share link | Share a gift link | Share now |
        Share options | Show share options | More sharing options | More share options | Other sharing options |
        View more sharing options | Sharing options | Share your story | Share the love | Share the article |
        Share the post | Share the story | Share the news | ?Spread the word | ?Spread the love | Please share |
        Please share this | Please share this article | Like and share | Like this article | Like this post | Tweet this |
        Post on X | Post to X | Post to Facebook | Pin it | Pin this | Email this | Send by email | Send to email |
        Send via email | Send via WhatsApp | Facebook Messenger | ?# shares | ?# share | # total shares | Total shares |
        ?Facebook # | ?Twitter # | Recommend this | Recommend this article | Recommend on Facebook | Click to share |
        Click to share on * | Click to share on Facebook (opens in new window) |
        Click to share on * (opens in new window) | Click to email a link to a friend |
        Click to email a link to a friend (opens in new window) | Click to email this to a friend |
        Click to email this to a friend (opens in new window) | Click to print (opens in new window) |
        Opens in new window | Hit the share button | Please share your thoughts | ?Sharing is caring | Social sharing |
        Gift this article | Gift link | Give this article | Give article | Share selection | Share quote`,
      lead: `Share this | Share this article | Share this story | Share this post | Share on | Share via | Share it |
        Tweet this | Share with`,
    },
    consent: {
      label: `Cookie settings | Cookie preferences | Cookie policy | Cookie notice | Cookie consent | Cookie options |
        Manage cookies | Manage cookie settings | Manage cookie preferences | Manage consent |
        Manage consent preferences | Manage options | Manage settings | Manage privacy settings | Manage your privacy |
        Accept all | Accept cookies | Accept all cookies | Accept and continue | Accept and close | Accept & close |
        Accept selected | Accept necessary | Accept only necessary | Accept essential cookies | ?I agree |
        Agree and close | Agree and continue | Agree and proceed | ?I accept | Reject all | Reject cookies |
        Reject all cookies | Reject non-essential | Decline all | Decline cookies | Decline optional cookies | Deny all |
        Allow all | Allow all cookies | Allow cookies | Allow selection | Allow selected | Only necessary |
        Only necessary cookies | Only essential cookies | Necessary cookies only | Use necessary cookies only |
        Necessary only | Strictly necessary cookies | Strictly necessary | Essential cookies | Functional cookies |
        Performance cookies | Targeting cookies | Marketing cookies | Analytics cookies | Statistics cookies |
        Preference cookies | Advertising cookies | Always active | Save settings | Save preferences |
        Save my preferences | Save and close | Save and exit | Save choices | Confirm my choices | Confirm choices |
        Confirm selection | Continue without accepting | Continue without agreeing | Customise cookies |
        Customize settings | Show details | Show purposes | Hide details | More options | More information |
        View preferences | View cookie policy | Privacy settings | Privacy preferences | Privacy preference center |
        Privacy preference centre | Your privacy | Your privacy choices | Your privacy settings |
        Your California privacy choices | Your choices | We value your privacy | We care about your privacy |
        Your privacy matters to us | Your privacy is important to us | We respect your privacy | This site uses cookies |
        This website uses cookies | We use cookies | About cookies | Privacy and cookies | Privacy & cookies |
        Do not sell my personal information | Do not sell or share my personal information | Do not sell my data |
        Do not sell my info | ?Got it | Got it! | OK, got it | I understand | I'm OK with that | Okay, thanks |
        Ask me later | List of partners | List of vendors | Partners list | Legitimate interest |
        Learn more about cookies | Find out more about cookies`,
      sentence: `This site uses cookies | This website uses cookies | We use cookies |
        This website uses cookies to improve your experience | This site uses cookies to improve your experience |
        This website uses cookies to ensure you get the best experience |
        This website uses cookies to ensure you get the best experience on our website |
        We use cookies to improve your experience | We use cookies to improve your experience on our site |
        We use cookies to ensure that we give you the best experience on our website |
        We use cookies to give you the best experience | We use cookies to personalise content and ads |
        We use cookies to personalise content and ads, to provide social media features and to analyse our traffic |
        We use cookies and similar technologies | We use cookies and other technologies | We use cookies on our website |
        We use cookies to analyse our traffic | We use cookies on this site to enhance your user experience |
        We use cookies on our website to give you the most relevant experience by remembering your preferences and repeat visits |
        We and our partners use cookies | We and our partners store and/or access information on a device |
        We and our partners process data to provide | We and our # partners store and access personal data |
        We'll assume you're ok with this, but you can opt-out if you wish |
        If you continue to use this site we will assume that you are happy with it |
        By continuing to use this site, you agree to our use of cookies |
        By continuing to use this website, you agree to our use of cookies |
        By continuing to browse this site, you agree to our use of cookies |
        By continuing to browse the site you are agreeing to our use of cookies |
        By continuing to use our site, you accept our use of cookies |
        By continuing to use our site you consent to our use of cookies | By continuing you agree to our cookie policy |
        By clicking accept, you consent to the use of cookies | By clicking accept all, you agree to the use of cookies |
        By clicking accept all, you consent to the use of all the cookies |
        By clicking "Accept all", you agree to the storing of cookies on your device |
        By using this site, you agree to our use of cookies | By using this website, you agree to our use of cookies |
        By using our site, you agree to our use of cookies | By using our website you consent to our use of cookies |
        By closing this message, you are consenting to our use of cookies | You can change your settings at any time |
        You can change your preferences at any time | You can change your mind at any time |
        You can change your cookie settings at any time | You can withdraw your consent at any time |
        You can manage your cookie preferences at any time | You can opt out at any time |
        To find out more, see our cookie policy | To find out more, read our privacy policy |
        To find out more, including how to control cookies, see here | For more information, see our cookie policy |
        For more information, please see our privacy policy | For more information, read our privacy policy |
        Read our cookie policy | Read our cookie policy for more information | See our cookie policy |
        See our privacy policy for more information | Learn more in our privacy policy |
        Learn more about how we use cookies | Find out more in our privacy policy |
        Find out more about how we use cookies | Privacy & cookies: this site uses cookies | We value your privacy |
        We care about your privacy | Your privacy is important to us | Some cookies are necessary for the site to work |
        These cookies are necessary for the website to function |
        These cookies are necessary for the website to function and cannot be switched off`,
    },
    choice: {
      label: `Yes, I agree | No, thank you | ?No thanks | ?Maybe later | ?Not now | Remind me later | ?I accept | ?I agree`,
    },
    advert: {
      label: `Ads by Google | ?Ads by * | Sponsored content | Sponsored post | ?Sponsored by * | Sponsored links |
        Sponsored link | Sponsored story | Sponsored article | Sponsored message | Sponsor message | Sponsor content |
        A message from our sponsor | A message from our sponsors | Message from our sponsor | Thanks to our sponsors |
        Thank you to our sponsors | Our sponsors | From our sponsor | From our sponsors | From our advertisers |
        Paid post | Paid content | Paid advertisement | Paid partnership | Paid for by * | Paid promotion |
        ?Presented by * | Brought to you by * | In partnership with * | In association with * | Partner content |
        Content from our partner | ?Promoted by * | Promoted content | Promoted post | Commercial content |
        Commercial break | Close ad | Hide ad | Remove ads | Remove ad | Remove this ad | Report ad | Report this ad |
        Ad feedback | Ad choices | Ad closed by Google | Why this ad | Why am I seeing this ad | Why am I seeing this |
        About this ad | Go ad-free | Go ad free | Hide ads | Stop seeing this ad | Skip advertisement | Advertise here |
        Advertise with us | Your ad here | Place your ad here | End of advertisement | End of ad | Advertisement ends |
        ?Advertisement # | ?Ad # | Ad # of # | Ad - continue reading below | Advertisement - continue reading below |
        Ad break | Ad loading | Loading ad | This ad will end in # | Advertisement feature | Advertiser content |
        Affiliate link | Affiliate links | Affiliate disclosure | ?Special offer | ?Special offers | ?Ad · # | ?Ads # |
        Advertisement # of # | ?Ad (#) | ?Advertisement (#) | Advertisement · Scroll to continue |
        Advertisement · Article continues below | Advertisement • Story continues below | AD – STORY CONTINUES BELOW |
        Advert - story continues below | Advert - article continues below | Advertisement - scroll down to continue |
        Advertisement. Scroll to continue reading. | Advertisement: content continues below | Sponsored content from * |
        Sponsored content by * | ?Content by * | ?Content from * | Ad content by * | ?Ad by * | ?Ad from * |
        Ads by Taboola | Ads by Outbrain | by Taboola | by Outbrain | Recommended by Outbrain | Recommended by Taboola |
        Powered by Outbrain | Powered by Taboola | Sponsored links by Taboola | Promoted links by Taboola |
        Promoted links | Promoted links by * | Promoted stories from * | Our partners | From our partners |
        Partner message | Partner offer | Paid program | Paid programme | Branded content | Brand content | Brand studio |
        Native ad | Sponsor feature | Special advertising section | Special promotion | Advertising feature |
        Advertising partner | ?Announcement from * | Sponsored listing | Sponsored listings | Featured partner |
        Featured partners | Featured advertiser | Ad slot | Ad space | Ad space available | Space for ad |
        Advertising space | Banner ad | Inline ad | In-article ad | Video ad | Top ad | Bottom ad | Sidebar ad |
        Loading advertisement | Loading ad... | Your ad could be here | Advertise in this space | Advertise on this site |
        ?Advertise on * | Advertise here today | To advertise here, contact us | Why this ad? |
        Report this advertisement | Ad info | Ad options | Ad settings | Ad preferences | Manage ad preferences |
        Turn off ads | Remove ads with premium | Remove ads with a subscription | Read without ads | Browse without ads |
        Enjoy ad-free reading | Go premium, no ads | Subscribe to remove ads | Tired of ads? | Tired of ads? Subscribe |
        Don't like ads? | Don't like ads? Go ad-free | Advertisement end | Start of advertisement | Skip this ad |
        Close this ad | Hide this ad | Mute this ad | Visit advertiser | Visit sponsor | Visit site | Shop now at * |
        Paid for and presented by * | Paid for by our sponsor | A word from our sponsor | A word from our sponsors |
        A message from * | ?Message from * | Support from our sponsors`,
      sentence: `This article is sponsored by * | This content is sponsored by * | This post is sponsored by * |
        This story is sponsored by * | This is a sponsored post | This is sponsored content |
        This is a paid advertisement | This is a paid post | Thanks to * for sponsoring this post |
        This advertisement has not loaded yet, but your article continues below | This advertisement has not loaded yet |
        This content was paid for by * | We may earn money from the links on this page | Your ad blocker is on |
        Ad blocker detected | We use ads to keep our content free | Ads help us keep this site free |
        Ads keep this site free | Advertising helps fund our journalism | This site is supported by advertising |
        This ad supports our journalism | Advertising lets us keep this free |
        The article continues after this message from our sponsor | Story continues after this message |
        We'll be right back after this message | Our journalism is funded by advertising | This message is paid for by * |
        Sponsored content is created by our advertising department`,
    },
    counts: {
      label: `?# min read | # minute read | # minutes read | # mins read | # min. read | # minutes to read | # minute listen |
        Reading time # minutes | Reading time # min | Reading time: # minutes | Estimated reading time # minutes |
        Estimated reading time # min | Est. reading time # min | Read time # minutes | Read time # min |
        Time to read # minutes | Takes # minutes to read | Less than a minute | Less than # min read | ?# views |
        ?# view | ?# reads | ?# read | ?# likes | ?# like | ?# claps | ?# followers | ?# follower | ?# subscribers |
        ?# hits | ?# downloads | ?# bookmarks | ?# votes | ?# vote | ?# reactions | ?# visitors | ?# visits |
        # people reading | # people are reading this | # people have read this | # people like this | ?# words |
        Word count # | ?Views # | ?Hits # | Post views # | Page views # | Total views # | ?Visits # | ?Reads # |
        ?Likes # | ?Views: # | Last updated # ago | Updated # ago | Published # ago | Posted # ago | # hours ago |
        # hour ago | # minutes ago | # minute ago | # days ago | # day ago | # weeks ago | # months ago | # years ago |
        # mins ago | # hrs ago | An hour ago | A day ago | A minute ago | Just now | ?# h | ?# d | ?# m | ?# k |
        ?Rating # / # | Average rating # / # | Vote count # | No votes so far | Be the first to rate this post |
        Views # · Shares # | # views · # comments | # shares · # comments | # comments · # shares | # views · # likes |
        # likes · # comments | # reads · # comments | # views, # comments | # shares, # views | # K views | # K shares |
        # K likes | # M views | # people shared this | # people commented | # people found this helpful |
        # people follow this | # people viewed this | # people watched this | # times viewed | # times shared |
        # times read | Viewed # times | Read # times | Shared # times | Seen # times | ?# min | # words · # min read |
        # min read · # words | # minute read time | # min reading time | # minutes reading time | # min read time |
        # minute reading time | # sec read | # second read | A # minute read | # min to read | Approx. # min read |
        Approx # minutes | Approximately # minutes to read | Reading time approx. # minutes |
        Reading time: about # minutes | About # minutes to read | Average reading time # minutes | Read in # minutes |
        Read in # min | Reading time (minutes): # | Story by the numbers | Article views # | Article read # times |
        Total reads # | Unique visitors # | Today's views # | Visitors today # | Online now # | ?# online |
        # users online | # members online | # now reading | # reading now | ?# watching | # watching now | ?# listening |
        ?# listeners | ?# plays | # downloads this week | # in the last # days | Updated # min ago | Updated # hr ago |
        Updated # hours ago | Updated # minutes ago | Updated # days ago | Posted # hours ago | Posted # days ago |
        Posted # minutes ago | Published # hours ago | Published # minutes ago | Published # days ago |
        Last updated # hours ago | Last updated # minutes ago | Last updated # days ago | Last update # hours ago |
        Modified # hours ago | ?# hours | ?# mins | # secs ago | # seconds ago | # w ago | # d ago | # h ago | # m ago |
        # mo ago | # y ago | # yr ago | # yrs ago | About # hours ago | About an hour ago | Over a year ago | Last week |
        ?Trending # | ?Rank # | ?Score # | ?Karma # | ?# points | ?# point | ?# points by * | ?# karma | ?# upvotes |
        ?# downvotes | ?# retweets | ?# reposts | ?# quotes | ?# saves | # claps · # responses | # stars · # votes |
        Rating # ( # votes) | ?Rated # / # | ?Rate: # | # average rating | Avg. rating # | # based on # votes |
        # based on # ratings | # ratings so far | ?# % upvoted | # % liked this`,
    },
    footer: {
      label: `About us | Contact us | Terms of use | Terms of service | Terms and conditions | Terms & conditions |
        Terms and privacy | Terms of sale | Privacy policy | Privacy notice | Privacy statement | Privacy center |
        Legal notice | Legal notices | Legal information | Accessibility statement | Site map |
        Work for us | Work with us | Join our team | Advertise with us | Media kit | Press office | Press room |
        Help center | Help centre | Help & support | Customer service | Customer support | Corrections policy |
        Editorial policy | Editorial standards | Editorial guidelines | Ethics policy | Code of ethics | Code of conduct |
        Complaints policy | How to complain | Modern slavery statement | Tax strategy | ?Our team | ?Our story |
        ?Our mission | Meet the team | The team | Staff directory | Manage subscription | Site index | Copyright notice |
        Copyright policy | All rights reserved | Write for us | Submit a story | Submit an article | Submit news |
        Submit a tip | Send us a tip | News tips | Letters to the editor | Send a letter to the editor |
        Submit a letter to the editor | Powered by WordPress | ?Powered by * | Proudly powered by WordPress |
        ?Theme by * | ?Designed by * | ?Design by * | ?Developed by * | ?Site by * | ?Website by * | Web design by * |
        ?Built by * | ?Hosted by * | ?Created with * | Made with love by * | ?Copyright # | ?Copyright © # |
        © # *, all rights reserved | © * #, all rights reserved | © *, all rights reserved |
        Copyright *, all rights reserved | Copyright # *, all rights reserved | All content © # | ?All content © # * |
        All content copyright * | ?A * company | ?Part of * | Part of the * network | Investor relations | Back to top |
        Quick links | ?Get help | Our brands | Our network | Our websites | Our sites | Sister sites | More from us`,
      sentence: `All rights reserved | All rights are reserved | No part of this publication may be reproduced without permission |
        No part of this site may be reproduced without permission |
        No part of this website may be reproduced without permission |
        No part of this article may be reproduced without permission |
        Reproduction in whole or in part without permission is prohibited |
        Reproduction without permission is prohibited | Reproduction prohibited |
        Unauthorised reproduction is prohibited | Unauthorized reproduction is prohibited |
        This material may not be published, broadcast, rewritten or redistributed |
        This material may not be published, broadcast, rewritten, or redistributed |
        This material may not be published, broadcast, rewritten or redistributed without permission |
        Do not reproduce without permission | May not be reproduced without permission |
        Not to be reproduced without permission | Use of this site constitutes acceptance of our terms |
        Use of this site constitutes acceptance of our user agreement and privacy policy |
        Use of this website constitutes acceptance of the terms and conditions |
        By using this site, you agree to our terms | By using this site you agree to the terms of use |
        By using this website, you agree to our terms and conditions |
        The content of this site is protected by copyright | The content on this site is for informational purposes only |
        We are not responsible for the content of external sites |
        We are not responsible for the content of external websites |
        The publisher is not responsible for the content of external sites | The views expressed are those of the author |
        Registered in England and Wales | Registered in England | ?Registered office * | Registered company number # |
        Company number # | VAT number # | All trademarks are the property of their respective owners |
        All other trademarks are the property of their respective owners |
        All logos and trademarks are the property of their respective owners | Quotes delayed at least # minutes |
        Quotes displayed in real-time or delayed by at least # minutes | Market data provided by * | ?Data provided by * |
        Powered and implemented by * | Content is available under * |
        Text is available under the Creative Commons Attribution-ShareAlike License |
        Except where otherwise noted, content on this site is licensed under a Creative Commons licence |
        This work is licensed under a Creative Commons Attribution # International License |
        This article is licensed under a Creative Commons licence`,
    },
    topics: {
      lead: `Filed under | Filed in | Posted in | Posted under | More about | More on | Read more about | Explore more on |
        Related topics | Tagged with | Tagged in | Tagged as | In this article | Topics in this article |
        People in this story | Follow topics | See more on | Published in | Archived in`,
    },
    previousNext: {
      label: `Previous article | Next article | Previous post | Next post | Previous story | Next story | Previous page |
        Next page | Previous entry | Next entry | Older posts | Newer posts | Older post | Newer post | Older entries |
        Newer entries | Older articles | Newer articles | Older stories | Newer stories | Previous chapter |
        Next chapter | Previous issue | Next issue | Previous episode | Next episode | Previous lesson | Next lesson |
        Previous section | Next section | Previous topic | Next topic | Previous news | Next news | Previous / Next |
        Next / Previous | Post navigation | Posts navigation | Article navigation | Continue to next article |
        Continue to next page | Go to next article | Go to next page | Go to previous page | Read next article |
        Read previous article | Read the next article | Read the previous article | ?Up next | ?Next up | First page |
        Last page | Page # of # | ?Pages # | ?Page # | ?Pages: # | Load previous | Load next`,
    },
  },
};
