/**
 * What a page marks up in its text of who wrote it, when and about what: microdata, RDFa, `rel=author`, `rel=tag`, `<time>`. Listens while the page
 * is cut, so that nothing is read twice.
 */

/** A piece of text that an element says is a name, a date or a tag. */
export interface MarkedUp {
  readonly about: 'author' | 'date' | 'tags';
  /** How surely: a property of the article, a link to an author, a time that says it is that of publication, any time. */
  readonly kind: 'property' | 'rel' | 'published' | 'time';
  readonly said: string;
  /** How many lines stand before it. */
  readonly at: number;
  /** Classes and ids of the element. */
  readonly names: string;
}

interface Recording {
  readonly about: MarkedUp['about'];
  readonly kind: MarkedUp['kind'];
  readonly place: number;
  readonly at: number;
  readonly names: string;
  text: string;
  /** The name in it, where it says which part that is. */
  name: string | undefined;
  namePlace: number | undefined;
}

/** Names and dates are no longer than this, in UTF-16 units. */
const longest = 200;
/** A page says it a few times, a listing a thousand. */
const most = 200;
/** Tags have room of their own: a cloud of them hides no date. */
const mostTags = 100;

const authorProperty = /(?:^|[\s:/])(?:author|creator)(?:$|\s)/i;
const dateProperty = /(?:^|[\s:/])(?:datepublished|published_time|issued|datecreated)(?:$|\s)/i;
const nameProperty = /(?:^|[\s:/])name(?:$|\s)/i;
const publishedNames = /publi[sc]|posted|entry-?date|pub-?date|created|date-?time|veröffentlicht/i;
const changedNames = /updat|modif|revis|edited|upd-/i;
/** Where others write: comments, and teasers of other articles. */
const others =
  /(?:^|[\s_-])(?:comments?|disqus|replies|related|recommend\w*|teasers?|sidebar|aside|widget|most-?read|popular|trending|footer|card)(?:$|[\s_-])/i;

/** A page builder calls all that it builds a widget. */
export const isOthers = (names: string): boolean =>
  names !== '' && others.test(names.replaceAll('elementor-widget', ''));

export class MarkupListener {
  readonly found: MarkedUp[] = [];
  private readonly open: Recording[] = [];
  private tags = 0;

  /**
   * An element begins.
   * @param place on the stack of open elements
   * @param at how many lines stand before it
   */
  begin(
    tag: string,
    attributes: ReadonlyMap<string, string>,
    names: string,
    place: number,
    at: number,
  ): void {
    if (attributes.size === 0 && tag !== 'time') return;
    const outer = this.open.at(-1);
    const property = `${attributes.get('itemprop') ?? ''} ${attributes.get('property') ?? ''}`;
    if (outer !== undefined && outer.about === 'author') {
      if (outer.name === undefined && nameProperty.test(property)) {
        outer.name = attributes.get('content') ?? '';
        if (outer.name === '') outer.namePlace = place;
      }
      return;
    }
    if (this.found.length - this.tags >= most) return;
    if (tag === 'time') this.beginTime(attributes, property, names, place, at);
    else if (property !== ' ' && dateProperty.test(property)) {
      this.beginDate('property', attributes.get('content') ?? attributes.get('datetime'), names, place, at);
    } else if (property !== ' ' && authorProperty.test(property)) {
      const content = attributes.get('content');
      if (content) this.found.push({ about: 'author', kind: 'property', said: content, at, names });
      else this.record('author', 'property', names, place, at);
    } else if (tag === 'a' && /(?:^|\s)author(?:$|\s)/i.test(attributes.get('rel') ?? '')) {
      this.record('author', 'rel', names, place, at);
    } else if (
      tag === 'a' &&
      this.tags < mostTags &&
      /(?:^|\s)tag(?:$|\s)/i.test(attributes.get('rel') ?? '')
    ) {
      this.record('tags', 'rel', names, place, at);
    }
  }

  private beginTime(
    attributes: ReadonlyMap<string, string>,
    property: string,
    names: string,
    place: number,
    at: number,
  ): void {
    if (changedNames.test(names) || /modified/i.test(property)) return;
    const isPublished = attributes.has('pubdate') || publishedNames.test(names);
    const kind = dateProperty.test(property) ? 'property' : isPublished ? 'published' : 'time';
    this.beginDate(kind, attributes.get('datetime') ?? attributes.get('content'), names, place, at);
  }

  private beginDate(
    kind: MarkedUp['kind'],
    said: string | undefined,
    names: string,
    place: number,
    at: number,
  ): void {
    if (said) this.found.push({ about: 'date', kind, said: said.slice(0, longest), at, names });
    else this.record('date', kind, names, place, at);
  }

  private record(
    about: MarkedUp['about'],
    kind: MarkedUp['kind'],
    names: string,
    place: number,
    at: number,
  ): void {
    this.open.push({ about, kind, place, at, names, text: '', name: undefined, namePlace: undefined });
  }

  /** A void element with a property: `<meta itemprop="name" content="…">` inside an author. */
  meet(attributes: ReadonlyMap<string, string>): void {
    const outer = this.open.at(-1);
    const property = `${attributes.get('itemprop') ?? ''} ${attributes.get('property') ?? ''}`;
    if (outer?.about === 'author' && outer.name === undefined && nameProperty.test(property)) {
      outer.name = attributes.get('content') ?? '';
    }
  }

  text(piece: string): void {
    const recording = this.open.at(-1);
    if (recording === undefined) return;
    if (recording.text.length < longest) recording.text += piece.slice(0, longest);
    if (recording.namePlace !== undefined && (recording.name ?? '').length < longest) {
      recording.name = (recording.name ?? '') + piece.slice(0, longest);
    }
  }

  /** The element at a place on the stack ends. */
  end(place: number): void {
    const recording = this.open.at(-1);
    if (recording === undefined) return;
    if (recording.namePlace === place) recording.namePlace = undefined;
    if (recording.place !== place) return;
    this.open.pop();
    const said = (recording.name || recording.text).replace(/\s+/g, ' ').trim();
    const { about, kind, at, names } = recording;
    if (said === '' || said.length > longest) return;
    this.found.push({ about, kind, said, at, names });
    if (about === 'tags') this.tags++;
  }
}
