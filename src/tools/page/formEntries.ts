/** What stands in a form, as entries of an address; empty fields leave no trace. */
export function formEntries(form: HTMLFormElement): URLSearchParams {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return new URLSearchParams(pairs);
}

/** Puts entries into a form; a field without an entry is emptied, and an entry without a field is ignored. */
export function fillForm(form: HTMLFormElement, entries: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
      field.checked = entries.getAll(field.name).includes(field.value);
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    )
      field.value = entries.get(field.name) ?? '';
  }
}
