import menu from './menu.json' with { type: 'json' };

export default {
  guide: menu.map(({ label, items }) => ({
    type: 'category',
    label,
    collapsed: false,
    items: items.map(({ label: name, link }) => ({ type: 'doc', id: `${link}index`.slice(1), label: name })),
  })),
};
