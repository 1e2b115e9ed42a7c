function () {
  const title = document.querySelector('head > title') ?? document.querySelector('title');
  return { title: document.title.trim(), place: a11yAudit.shared.placeOf(title ?? document.documentElement) };
}
