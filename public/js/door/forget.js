// On the page of a link that opens nothing any more: what this device knew by it goes.

import { forgetPage } from "../duty/offline.js";
import { openStore } from "./store.js";

const address = `/api${location.pathname}`;
openStore(address, localStorage).wipe();
void forgetPage(address);
