import { setNonce } from 'get-nonce';

/**
 * The content security policy allows style elements with the nonce of this page only; the door wrote it into the
 * page. Mantine asks for it, and so does the scroll lock of its dialogs (get-nonce).
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

setNonce(styleNonce);
