import { askBeforeLeaving, hasUnsaved } from '../components/unsaved-changes.ts';

/**
 * Alt+Left and the mouse's back button change the address before anybody can ask. With something unsaved the old
 * address is put back before the router sees the change, which is made again once the person agrees. Listens from
 * the start, so that it is heard before the router.
 */
export function guardBack(): void {
  let agreed = false;
  window.addEventListener('hashchange', (event) => {
    // The router's own changes are not trusted events; they were asked about before they began.
    if (!event.isTrusted) return;
    if (agreed || !hasUnsaved()) {
      agreed = false;
      return;
    }
    event.stopImmediatePropagation();
    history.pushState(null, '', event.oldURL);
    askBeforeLeaving(() => {
      agreed = true;
      window.location.href = event.newURL;
    });
  });
}
