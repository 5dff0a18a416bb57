const o={name:"Geolocation",places:["own"],purposes:["position"],stores:[]};export{o as about};
