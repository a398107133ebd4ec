import type { CheerioAPI } from 'cheerio/slim';

/** The tag around the number of a source in the page that Markdown is made of. */
export const SOURCE_NUMBER = 'source-number';

/** How the parts of this site's pages that Markdown has no form for become parts that it has one for, by their tag. */
export const partRules: Record<string, (part: Part, $: CheerioAPI, address: string) => void> = {
  a: (link, _, address) => {
    if (link.text().trim() === '' && link.find('img').length === 0) link.remove();
    else makeAbsolute(link, 'href', address);
  },
  img: (image, _, address) => makeAbsolute(image, 'src', address),
  q: (quote) => void quote.before('“').after('”').replaceWith(quote.contents()),
  sup: (marks, $) => {
    if (!marks.hasClass('cites')) return;
    for (const mark of marks.children('a').toArray()) marks.before($(`<${SOURCE_NUMBER}>`).text($(mark).text()));
    marks.remove();
  },
  svg: (drawing, $) => {
    const [title, description] = [drawing.children('title'), drawing.children('desc')];
    if (drawing.attr('role') === 'img') {
      const words = [...title.toArray(), ...description.toArray()].map((part) => $(part).text()).join('. ');
      drawing.replaceWith($('<p>').append($('<em>').text(`Picture: ${words.replace(/\s+/g, ' ').trim()}`)));
    } else {
      becomeHead(title, $);
      becomeBlock(description);
    }
  },
  caption: (caption, $) => {
    caption.closest('table').before(headOf(caption, $));
    caption.remove();
  },
  dt: becomeHead,
  legend: becomeHead,
  summary: becomeHead,
  dd: becomeBlock,
  details: becomeBlock,
  dl: becomeBlock,
  fieldset: becomeBlock,
  figcaption: becomeBlock,
  label: becomeBlock,
};

function makeAbsolute(part: Part, attribute: string, address: string): void {
  const target = part.attr(attribute);
  if (target !== undefined) part.attr(attribute, new URL(target, address).href);
}

function becomeHead(part: Part, $: CheerioAPI): void {
  part.replaceWith(headOf(part, $));
}

/** The words of a part as a strong line: without strong words within, which would end it, and none for no words. */
function headOf(part: Part, $: CheerioAPI) {
  for (const strong of part.find('strong, b').toArray()) $(strong).replaceWith($(strong).contents());
  if (part.text().trim() === '') return '';
  return $('<p>').append($('<strong>').append(part.contents()));
}

function becomeBlock(part: Part): void {
  part.each((_, element) => void (element.tagName = 'div'));
}

/** Elements of a page. */
export type Part = ReturnType<ReturnType<CheerioAPI>['find']>;
