### The message somebody passed on, plain sentences, and edited messages.

label-evidence-author = Кто писал
