const o={name:"Google Tag Manager",provider:"Google Ireland Limited",places:["EU","US"],purposes:["tags"],policy:"https://policies.google.com/privacy",stores:[]};export{o as about};
