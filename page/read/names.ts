/**
 * Words in class names, ids and roles that tell what a part of a page is for, as web designers everywhere use them.
 * Each entry matches whole words (`read-more` the words "read" and "more" in a row); `*` stands for the rest of a word.
 * Never the name of a site: what serves one site alone does not belong here.
 */

/** Parts that do not belong to the article, wherever they stand. */
export const APART: readonly string[] = `
  nav navbar navigation navigational menu menus breadcrumb* crumb crumbs sitemap skip-link skiplink pagination pager paging
  sidebar sidebars side-bar right-rail rightrail left-rail
  related* relateds recirc* recommend* suggested suggestions similar more-from more-on more-in more-stories more-articles more-news more-links
  read-more readmore read-next read-also readnext up-next upnext next-article next-post prev-next previous-next post-navigation also-read see-also also-on
  lire-aussi a-lire voir-aussi trending most-read most-popular mostpopular popular-posts popular latest-news latest-posts top-stories
  outbrain taboola zergnet
  newsletter* subscribe subscription subscriptions signup sign-up register registration optin opt-in login
  comment share shares sharing sharebar share-bar share-buttons sharedaddy social socials social-* addthis* addtoany* follow follow-us followus
  promo promos promotion promoted sponsor sponsored sponsors advert* ad ads adsense adunit ad-unit adslot ad-slot ad-container ad-wrapper dfp
  cookie cookies cookie-* consent gdpr paywall-offer paywall-message paywall-banner paywall-prompt paywall-modal paywall-overlay regwall popup pop-up modal modals lightbox
  tags tag-list taglist tags-list post-tags entry-tags article-tags keywords topics topic-list categories post-categories cat-links
  byline bylines by-line author authors author-* post-author entry-author about-the-author contributor contributors bio
  dateline timestamp time-stamp pubdate pub-date publish-date published-date post-date entry-date date-published datepublished article-date
  post-meta postmeta entry-meta article-meta meta-data metadata story-meta byline-* postmetadata entry-utility post-info
  article-footer post-footer entry-footer footer site-footer copyright credits
  toolbar tools utility print-only
  popover flyout dropdown dropdown-*
  toc table-of-contents poll survey rating ratings vote votes donate donation feedback
  search searchform search-form banner contentinfo complementary dialog alertdialog jp-relatedposts yarpp
  `
  .trim()
  .split(/\s+/);

/** Parts of those that readers write: they are often longer than the article. `comment` alone is not among them: opinion pieces are called so. */
export const READERS: readonly string[] = `
  comments commentlist comments-area comment-list comment-section comment-thread disqus* respond reactions discussion livefyre
  `
  .trim()
  .split(/\s+/);

/** Text that is on the page for screen readers alone or waits under the pointer; style sheets hide it. */
export const CONCEALED: readonly string[] = `
  sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only
  tooltiptext tooltip-text tooltip-content popover-content hovercard
  `
  .trim()
  .split(/\s+/);

/** Parts that are commonly the article's own text. */
export const OWN: readonly string[] = `
  article-body articlebody article-content articlecontent article-text articletext article-main
  story-body storybody story-content story-text post-content postcontent post-body post-text
  entry-content entrycontent entry-body entry-text body-content bodycontent main-content content-body page-content
  blog-content blog-post single-content news-body news-content news-text rich-text richtext body-copy body-text field-name-body
  `
  .trim()
  .split(/\s+/);

/** Text that belongs to a picture. */
export const CAPTION: readonly string[] = `
  caption captions caption-* wp-caption-text figcaption legend gallery gallery-* slideshow slide carousel slider
  image-description photo-description media-description video-description image-caption photo-caption
  `
  .trim()
  .split(/\s+/);

/** Who made a picture. */
export const CREDIT: readonly string[] = `
  credit credits photo-credit image-credit photographer photo-by copyright image-source media-credit
  `
  .trim()
  .split(/\s+/);

/** Words of the article set apart for the eye. */
export const PULL_QUOTE: readonly string[] = `
  pullquote pullquotes pull-quote pull-quotes pulled-quote quote-box exergue callout-quote blockquote-pull
  olho destaque destacado rilievo virgolettato zitatbox cita-destacada
  `
  .trim()
  .split(/\s+/);

/** The lines between the headline and the first paragraph. */
export const STANDFIRST: readonly string[] = `
  standfirst stand-first chapo chapeau dek deck subtitle sub-title subheadline sub-headline subheading subhead sub-head
  article-summary article-intro article-lead article-description article-excerpt post-excerpt entry-summary
  lede lead-paragraph lead-text strapline abstract excerpt summary intro introduction vorspann entradilla bajada occhiello sommario sottotitolo subtitulo subtítulo linha-fina
  `
  .trim()
  .split(/\s+/);

/** What a page embeds from elsewhere because the article speaks of it. */
export const EMBEDDED: readonly string[] = `embed embedded embed-* twitter-tweet tweet instagram-media quote blockquote`
  .trim()
  .split(/\s+/);

/** Compiles names to one expression over a box's labels (`-word-word-`). */
export function matcher(names: readonly string[]): RegExp {
  return new RegExp(`-(?:${names.map((name) => name.replace(/\*/g, '[\\p{L}\\p{N}]*')).join('|')})-`, 'u');
}
