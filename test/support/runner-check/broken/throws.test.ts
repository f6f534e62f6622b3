throw new Error("this file fails while it loads");
