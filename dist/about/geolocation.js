const o={name:"Geolocation",places:["own"],purposes:["position"],stores:[],options:{}};export{o as about};
