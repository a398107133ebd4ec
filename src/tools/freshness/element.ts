import { freshnessOn } from '../../dataset/derive/freshness.ts';
import { ages } from '../../dataset/vocabulary/freshness.ts';
import { localDay } from './localDay.ts';

/** Marks a printed "good until" with a word once the reader's own day is past it. The date itself stays as printed. */
class GoodUntil extends HTMLElement {
  connectedCallback(): void {
    const { staleFrom, age: marked } = this.dataset;
    const goodUntil = this.querySelector('time')?.dateTime;
    if (goodUntil === undefined || staleFrom === undefined || marked !== undefined) return;
    const age = freshnessOn({ goodUntil, staleFrom }, localDay(new Date()));
    if (age === 'fresh') return;
    const mark = document.createElement('span');
    mark.className = 'age';
    mark.textContent = `· ${ages[age].word}`;
    this.dataset['age'] = age;
    this.append(mark);
  }
}

customElements.define('good-until', GoodUntil);
