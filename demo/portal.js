const switches = document.querySelectorAll('button[data-language]');
const spoken = document.querySelectorAll('[data-en]');
const labelled = document.querySelectorAll('[data-en-label]');
const indonesian = new Map(
  [...spoken, ...labelled].map((element) => [
    element,
    {words: element.textContent, label: element.getAttribute('aria-label')},
  ]),
);

/** The elements follow the language of the page by themselves; the page says its own words. */
function speak(language) {
  const isEnglish = language === 'en';
  document.documentElement.lang = language;
  for (const element of spoken) {
    element.textContent = isEnglish ? element.dataset.en : indonesian.get(element).words;
  }
  for (const element of labelled) {
    const label = isEnglish ? element.dataset.enLabel : indonesian.get(element).label;
    element.setAttribute('aria-label', label);
  }
  for (const button of switches) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

for (const button of switches) {
  button.addEventListener('click', () => speak(button.dataset.language));
}
// Shown only now: without JavaScript the switch would do nothing.
document.querySelector('.languages').hidden = false;
