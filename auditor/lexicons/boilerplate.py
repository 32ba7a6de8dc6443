"""What websites print around articles, by language; all of it is looked for in every text, since a
translation may have left it in the language of the source.

Phrases are in lower case without the marks at their ends. A blank and a ``*`` at the end of a phrase
stand for up to six more words.
"""

from __future__ import annotations

from auditor.lexicons.base import phrases, words

LINKS = {
    "en": phrases(
        """also read, read also, also see, see also, read more, read more here, read more about *, read more on *,
        read more from *, read more at *, more from the *, more from our *, read next, read the full story, read
        the full story *, read the full article *, read the full article, read this also, related, related news,
        related article, related articles, related content, related posts, related stories, related story,
        related topics, related links, more on this story, more on this topic, more stories, more news, you may
        also like, you might also like, you may also be interested in, recommended, recommended for you,
        recommended reading, most read, top stories, trending now, trending, don't miss, further reading, watch
        also, watch the video, watch video, watch now, watch live, in the same category, on the same subject, on
        the same topic, to read also, to see also, previous article, next article, previous post, next post"""
    ),
    "fr": phrases(
        """lire aussi, à lire aussi, a lire aussi, voir aussi, à voir aussi, à lire également, lire également, lire
        la suite, lire la suite *, lire plus, en savoir plus, sur le même sujet, dans la même rubrique, articles
        liés, article précédent, article suivant, les plus lus, nos autres articles, à découvrir"""
    ),
    "es": phrases(
        """lea también, lee también, leer también, leer más, lea más, ver también, vea también, le puede interesar,
        te puede interesar, quizás te interese, también te puede interesar, noticias relacionadas, artículos
        relacionados, más información, más noticias, lo más leído, seguir leyendo, sigue leyendo"""
    ),
    "de": phrases(
        """lesen sie auch, lesen sie mehr, lesen sie dazu auch, mehr lesen, mehr dazu, mehr zum thema, auch
        interessant, weiterlesen, siehe auch, das könnte sie auch interessieren, das könnte dich auch
        interessieren, meistgelesen, ähnliche artikel, verwandte artikel"""
    ),
    "it": phrases("leggi anche, leggi tutto, vedi anche, articoli correlati"),
    "pt": phrases("leia também, leia mais, veja também, saiba mais"),
}
"""Labels of links to other articles: alone on a line, or before a colon."""

TITLED = words("also aussi également también auch anche também")
"""A link's label with one of these words is one even without a colon before the title."""

FURNITURE = {
    "en": phrases(
        """advertisement, advertisements, sponsored, sponsored content, paid content, story continues below, story
        continues below advertisement, article continues below, article continues after advertisement, article
        continues after this advertisement, continue reading, continue reading *, continue reading below, skip to
        content, skip to main content, skip advertisement, scroll to continue, share, share this, share this
        article, share this article on *, share this article with *, share this story on *, share this story,
        share this post, share on *, share via *, tweet, tweet this, pin it, print, send by email, copy link,
        link copied, click to share on *, follow us, follow us on *, follow us *, join us on *, like us on *,
        find us on *, comments, leave a comment, leave a reply, post a comment, view comments, show comments, no
        comments, subscribe, subscribe now, subscribe here, subscribe to our *, subscribe to this *, subscribe to
        read *, subscribe to get *, subscribe to receive *, subscribe to continue *, subscribe for free *,
        subscribe for full *, sign in, sign in to *, sign up, sign up now, sign up here, sign up for our *, sign
        up for our newsletter and get *, sign up for free, sign up for free *, sign up for the newsletter, sign
        up for the daily *, sign up to our *, sign up to receive *, sign up to get *, get the latest news *, get
        the latest stories *, get the latest updates *, get our latest *, join our newsletter *, join our
        whatsapp *, join our telegram *, join our channel *, join our mailing list, enter your email address,
        enter your email address *, email this article, print this article, print this page, log in, log in to *,
        register now, already a subscriber, already have an account, create an account, get our newsletter,
        newsletter, our newsletter, newsletter sign-up, your email address will not be published, support our
        journalism, support independent journalism, donate now, donate, accept all cookies, accept cookies,
        accept all, reject all, manage cookies, cookie settings, cookie policy, privacy policy, terms of use,
        terms of service, terms and conditions, contact us, about us, back to top, go to top, loading, load more,
        show more, show less, view all, view gallery, view comments, enlarge, enlarge image, play video, video
        unavailable, listen to this article, listen to the article, your browser does not support *, please
        enable javascript *, javascript is disabled *, we use cookies, we use cookies *, this site uses cookies,
        this site uses cookies *, this website uses cookies *, add to favorites, add as preferred source on
        google, download our app, download the app, about the author, published by, written by"""
    ),
    "fr": phrases(
        """publicité, la suite après la publicité, la suite après cette publicité, la suite de cet article *,
        article réservé aux abonnés, réservé aux abonnés, abonnez-vous, abonnez-vous *, s'abonner, s'abonner *,
        je m'abonne, se connecter, s'inscrire *, inscrivez-vous *, partager, partager sur *, partager l'article,
        partager cet article, tweeter, imprimer, envoyer par mail, suivez-nous, suivez-nous sur *, commentaires,
        laisser un commentaire, accepter et fermer, accepter les cookies, tout accepter, tout refuser, continuer
        sans accepter, gérer les cookies, ce site utilise des cookies, nous utilisons des cookies, politique de
        confidentialité, mentions légales, contactez-nous, haut de page, retour en haut, écouter l'article"""
    ),
    "es": phrases(
        """publicidad, suscríbete, suscríbete *, suscríbase, suscríbase *, inicia sesión, iniciar sesión,
        regístrate, regístrate *, compartir, compartir en *, comparte *, tuitear, imprimir, síguenos, síguenos en
        *, síganos en *, comentarios, deja un comentario, aceptar cookies, aceptar todas las cookies, este sitio
        utiliza cookies, utilizamos cookies, política de cookies, política de privacidad, aviso legal, volver
        arriba"""
    ),
    "de": phrases(
        """anzeige, werbung, abonnieren, jetzt abonnieren, newsletter abonnieren, jetzt anmelden, anmelden,
        registrieren, teilen, teilen auf *, auf facebook teilen, auf twitter teilen, artikel teilen, drucken,
        artikel drucken, folgen sie uns, folgen sie uns *, kommentare, kommentar schreiben, kommentar verfassen,
        diese website verwendet cookies, diese seite verwendet cookies, wir verwenden cookies, alle cookies
        akzeptieren, cookies akzeptieren, alle akzeptieren, datenschutzerklärung, impressum, nach oben, zur
        startseite, artikel anhören"""
    ),
    "it": phrases("pubblicità, condividi, condividi su *, iscriviti alla newsletter, abbonati, accetta i cookie"),
    "pt": phrases("publicidade, compartilhe, compartilhar *, inscreva-se na newsletter, aceitar cookies"),
}
"""Buttons, notices and advertisements: alone on a line."""

OUTLET_WORDS = words(
    """news times post daily weekly today online press journal tribune herald gazette tv télé radio média medias
    media euro 24 24h info infos magazine chronicle observer telegraph mail observer report reporter
    nouvelles actualité actualités noticias diario periódico nachrichten zeitung blatt kurier anzeiger
    rundschau bulletin monitor digest live network wire"""
)
"""Words in names of newspapers and news sites."""

CREDIT_LABELS = words(
    """photo photos photograph photographs picture pictures image images illustration credit credits foto fotos
    fotografía fotografia imagen imágenes bild bilder crédit crédits crédito créditos grafik infographic"""
)
"""What stands before the name of a photographer or agency."""

AGENCIES = (
    "AFP", "AP", "Reuters", "Getty", "Getty Images", "EPA", "EFE", "dpa", "DPA", "ANSA", "TASS", "Xinhua",
    "Shutterstock", "iStock", "Anadolu", "Sipa", "SIPA", "Alamy", "PA", "PA Wire", "UPI", "Bloomberg",
    "Europa Press", "picture alliance", "imago", "NurPhoto", "ABACA", "Magnum", "Unsplash", "Pixabay",
    "Flickr", "Wikimedia Commons",
)  # fmt: skip
"""Agencies and picture libraries, as credits write them."""
