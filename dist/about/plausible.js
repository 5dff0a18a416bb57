const s={name:"Plausible",provider:"Plausible Insights OÜ",places:["EU"],purposes:["statistics"],policy:"https://plausible.io/data-policy",stores:[]};export{s as about};
