const o={proof:"הוכחה לבחירה זו: {id}",copy:"העתקה",copied:"הועתק.",ownRecords:"מספר אקראי המוכיח שהבחירות שייכות זו לזו, והוכחות שטרם נשלחו לאתר זה"};export{o as texts};
