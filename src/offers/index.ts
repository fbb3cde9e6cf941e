export {chosenMall} from './chosen-mall.js';
export {mallsOffering, notOfferedAt, servicesAt} from './listings.js';
export {offerAt, type OfferAtMall} from './offer-at.js';
