<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Billing</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Période d’essai</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Échec du paiement</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>First payment open</source>
        <translation>Premier paiement attendu</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>Jamais payé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 stands in our list, and Stripe knows nothing of it</source>
        <translation>%1 figure dans notre liste, et Stripe n’en sait rien</translation>
    </message>
    <message>
        <source>%1 stands at Stripe, and our list knows nothing of it</source>
        <translation>%1 figure chez Stripe, et notre liste n’en sait rien</translation>
    </message>
    <message>
        <source>%1 in our list, %2 at Stripe</source>
        <translation>%1 dans notre liste, %2 chez Stripe</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Unknown caller</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Honoré</translation>
    </message>
    <message>
        <source>The phone rang</source>
        <translation>Le téléphone a sonné</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>L’appel s’est terminé</translation>
    </message>
    <message>
        <source>A key was pressed</source>
        <translation>Une touche a été pressée</translation>
    </message>
    <message>
        <source>Taken over at a console</source>
        <translation>Appel pris depuis une console</translation>
    </message>
    <message>
        <source>Handed back to the receptionist</source>
        <translation>Rendu à la réceptionniste</translation>
    </message>
    <message>
        <source>The time is held, the calendar is asked</source>
        <translation>Le créneau est retenu, l’agenda est interrogé</translation>
    </message>
    <message>
        <source>Noted; the calendar has not answered yet</source>
        <translation>Noté&#x202f;; l’agenda n’a pas encore répondu</translation>
    </message>
    <message>
        <source>The time was taken in the calendar</source>
        <translation>Le créneau était pris dans l’agenda</translation>
    </message>
    <message>
        <source>Confirmation texted</source>
        <translation>Confirmation envoyée par SMS</translation>
    </message>
    <message>
        <source>Cancellation texted</source>
        <translation>Annulation envoyée par SMS</translation>
    </message>
    <message>
        <source>Other times texted</source>
        <translation>Autres créneaux envoyés par SMS</translation>
    </message>
    <message>
        <source>Recovery text sent</source>
        <translation>SMS envoyé après l’appel manqué</translation>
    </message>
    <message>
        <source>Reminder texted</source>
        <translation>Rappel envoyé par SMS</translation>
    </message>
    <message>
        <source>Booking fee charged</source>
        <translation>Commission facturée</translation>
    </message>
    <message>
        <source>The booking fee could not be charged</source>
        <translation>La commission n’a pas pu être facturée</translation>
    </message>
    <message>
        <source>The recording was saved</source>
        <translation>L’enregistrement a été sauvegardé</translation>
    </message>
    <message>
        <source>Connected to a person</source>
        <translation>Mis en relation avec une personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question traitée</translation>
    </message>
    <message>
        <source>Move texted</source>
        <translation>Déplacement envoyé par SMS</translation>
    </message>
    <message>
        <source>What was asked for was texted</source>
        <translation>Ce qui était demandé a été envoyé par SMS</translation>
    </message>
    <message>
        <source>Booking fee taken back</source>
        <translation>Commission annulée</translation>
    </message>
    <message>
        <source>The recording failed</source>
        <translation>L’enregistrement a échoué</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>L’enregistrement a été supprimé</translation>
    </message>
    <message>
        <source>The line told what the call cost</source>
        <translation>La ligne a indiqué le coût de l’appel</translation>
    </message>
    <message>
        <source>The model failed; the local receptionist went on</source>
        <translation>Le modèle a échoué&#x202f;; l’accueil local a poursuivi</translation>
    </message>
    <message>
        <source>A sentence of the model’s was not spoken</source>
        <translation>Une phrase du modèle n’a pas été prononcée</translation>
    </message>
    <message>
        <source>A key was waited for</source>
        <translation>Une touche était attendue</translation>
    </message>
    <message>
        <source>Somebody on call is rung</source>
        <translation>Une personne d’astreinte est appelée</translation>
    </message>
    <message>
        <source>Somebody on call picked up</source>
        <translation>Une personne d’astreinte a décroché</translation>
    </message>
    <message>
        <source>Somebody on call heard whether to take it</source>
        <translation>Une personne d’astreinte a été invitée à prendre l’appel</translation>
    </message>
    <message>
        <source>The telephone of somebody on call was hung up</source>
        <translation>Une personne d’astreinte a raccroché</translation>
    </message>
    <message>
        <source>The line told what ringing somebody cost</source>
        <translation>La ligne a indiqué le coût de l’appel à l’astreinte</translation>
    </message>
    <message>
        <source>The receptionist was told privately</source>
        <translation>La réceptionniste a été informée en privé</translation>
    </message>
    <message>
        <source>What nobody knew was answered at a console</source>
        <translation>Ce que personne ne savait a reçu une réponse depuis une console</translation>
    </message>
    <message>
        <source>Busy (Google)</source>
        <translation>Occupé (Google)</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Aboutis</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none before either</source>
        <translation>rien avant non plus</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 % · %3 before</source>
        <translation>%1 %2 % · %3 avant</translation>
    </message>
    <message>
        <source>%1 − %2 the subscription’s share of this time − %3 fees of the bookings due in it − %4 that calls cost = %5.</source>
        <translation>%1 − %2 de part d’abonnement pour cette période − %3 de commissions pour les rendez-vous de cette période − %4 de coût des appels = %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value of %n kept booking(s)</source>
        <translation>
            <numerusform>%1 de valeur pour %n rendez-vous honoré</numerusform>
            <numerusform>%1 de valeur pour %n rendez-vous honorés</numerusform>
        </translation>
    </message>
    <message>
        <source> Not in it, being in other money: %1.</source>
        <translation> Non compris, car dans une autre monnaie&#xa0;: %1.</translation>
    </message>
    <message>
        <source> What calls cost is as the line reports it, and the model’s tokens at the prices set for it; texts are not in it.</source>
        <translation> Le coût des appels est celui qu’indique la ligne, plus les jetons du modèle aux prix fixés pour lui&#x202f;; les SMS n’y sont pas compris.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Asked for a time</source>
        <translation>Ont demandé un horaire</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1: not answering</source>
        <translation>%1&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>%1: not set up yet</source>
        <translation>%1&#xa0;: pas encore configurée</translation>
    </message>
    <message>
        <source>%1: no telephone yet</source>
        <translation>%1&#xa0;: pas encore de téléphone</translation>
    </message>
    <message>
        <source>%1: calls do not arrive</source>
        <translation>%1&#xa0;: les appels n’arrivent pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n appel en cours</numerusform>
            <numerusform>%n appels en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n point à traiter</numerusform>
            <numerusform>%n points à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answering</source>
        <translation>%1&#xa0;: répond</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>given by systemd</source>
        <translation>donnée par systemd</translation>
    </message>
    <message>
        <source>set by the environment</source>
        <translation>fixée par l’environnement</translation>
    </message>
    <message>
        <source>in a private file</source>
        <translation>dans un fichier privé</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>practice key</source>
        <translation>clé d’essai</translation>
    </message>
    <message>
        <source>Calls are sent to</source>
        <translation>Les appels sont envoyés à</translation>
    </message>
    <message>
        <source>Texts are sent to</source>
        <translation>Les SMS sont envoyés à</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Au format</translation>
    </message>
    <message>
        <source>Else to</source>
        <translation>Sinon à</translation>
    </message>
    <message>
        <source>Calls go to the application</source>
        <translation>Les appels vont à l’application</translation>
    </message>
    <message>
        <source>Texts go through</source>
        <translation>Les SMS passent par</translation>
    </message>
    <message>
        <source>People are rung by the outbound profile</source>
        <translation>Les personnes sont appelées par le profil sortant</translation>
    </message>
    <message>
        <source>When this computer is off, rings</source>
        <translation>Quand cet ordinateur est éteint, sonne</translation>
    </message>
    <message>
        <source>Application “%1”</source>
        <translation>Application “%1”</translation>
    </message>
    <message>
        <source>Messaging profile “%1”</source>
        <translation>Profil de messagerie “%1”</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Your Telnyx account</source>
        <translation>Votre compte Telnyx</translation>
    </message>
    <message>
        <source>Telnyx has the telephone line. Two keys of your account there let this computer answer it.</source>
        <translation>La ligne téléphonique est chez Telnyx. Deux clés de votre compte permettent à cet ordinateur d’y répondre.</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Où les trouver</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>“API Keys” at Telnyx; it begins with KEY.</source>
        <translation>“API Keys” chez Telnyx&#x202f;; elle commence par KEY.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>“Keys &amp; Credentials”, “Public Key”; it proves that calls come from Telnyx.</source>
        <translation>“Keys &amp; Credentials”, “Public Key”&#x202f;; elle prouve que les appels viennent de Telnyx.</translation>
    </message>
    <message>
        <source>OpenAI account</source>
        <translation>Compte OpenAI</translation>
    </message>
    <message>
        <source>Only where OpenAI talks. You pay OpenAI for what is said.</source>
        <translation>Seulement si c’est OpenAI qui parle. Vous payez à OpenAI ce qui est dit.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>Comment obtenir une clé</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Client Google</translation>
    </message>
    <message>
        <source>Google wants every program that is connected to have a name with it. You make one once.</source>
        <translation>Google veut que chaque programme qui se connecte porte un nom. Vous le créez une seule fois.</translation>
    </message>
    <message>
        <source>How to connect your calendar</source>
        <translation>Comment connecter votre agenda</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Code secret du client</translation>
    </message>
    <message>
        <source>Stripe account of the operator</source>
        <translation>Compte Stripe de l’exploitant</translation>
    </message>
    <message>
        <source>Whoever runs this host for others charges them through it.</source>
        <translation>Celui qui exploite ce serveur pour d’autres les facture par ce compte.</translation>
    </message>
    <message>
        <source>How to make a restricted key</source>
        <translation>Comment créer une clé restreinte</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clé restreinte</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Of the webhook endpoint; may be left out.</source>
        <translation>Celui du point de terminaison webhook&#x202f;; facultatif.</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>to|until</source>
        <extracomment>Words between two times of day, with | between them: &quot;9 to 5&quot;.</extracomment>
        <translation>à|jusqu’à|jusqu&apos;à</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>A word between two spans of a day: &quot;9 to 12 and 1 to 5&quot;.</extracomment>
        <translation>et</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your line is not answering. %1.</source>
        <translation>Votre ligne ne répond pas. %1.</translation>
    </message>
    <message>
        <source>The practice line did not start. %1.</source>
        <translation>La ligne d’essai n’a pas démarré. %1.</translation>
    </message>
    <message>
        <source>The CloudGreet console: your receptionist, its calls and its appointments.</source>
        <translation>La console CloudGreet&#xa0;: votre réceptionniste, ses appels et ses rendez-vous.</translation>
    </message>
    <message>
        <source>Where the business&apos;s data is kept.</source>
        <translation>Où sont conservées les données de l’entreprise.</translation>
    </message>
    <message>
        <source>Play a practice call, make pictures of every page into DIR, and quit.</source>
        <translation>Passer un appel d’essai, enregistrer des images de chaque page dans DIR, puis quitter.</translation>
    </message>
    <message>
        <source>How fast the practice line speaks; 1 is as people do.</source>
        <translation>À quelle vitesse parle la ligne d’essai&#x202f;; 1 est celle des gens.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Démarrer dans la zone de notification, sans la fenêtre.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Votre ligne</translation>
    </message>
    <message>
        <source>CloudGreet could not start</source>
        <translation>CloudGreet n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 has no option --%2; cloudgreetd %1 --help lists them</source>
        <translation>%1 n’a pas d’option --%2&#x202f;; cloudgreetd %1 --help les affiche</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2</source>
        <translation>--%1 demande une valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say what to do: serve, configure, practice, …; --help lists it</source>
        <translation>Dites quoi faire&#xa0;: serve, configure, practice, …&#x202f;; --help donne la liste</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them</source>
        <translation>Il n’y a pas de commande “%1”&#x202f;; --help donne la liste</translation>
    </message>
    <message>
        <source>“%1” is too much; say it so: %2</source>
        <translation>“%1” est de trop&#x202f;; écrivez&#xa0;: %2</translation>
    </message>
    <message>
        <source>Something is missing; say it so: %1</source>
        <translation>Il manque quelque chose&#x202f;; écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3</source>
        <translation>%1 n’est pas du JSON&#xa0;: %2 à l’octet %3</translation>
    </message>
    <message>
        <source>%1 holds no business: a JSON object, {…}, is wanted</source>
        <translation>%1 ne contient pas d’entreprise&#xa0;: il faut un objet JSON, {…}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Others can read %1.</source>
        <translation>D’autres personnes peuvent lire %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>It is made when the host first starts.</source>
        <translation>Il est créé au premier démarrage du serveur.</translation>
    </message>
    <message>
        <source>chmod 700 it.</source>
        <translation>Faites chmod 700 sur ce dossier.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il fonctionne.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Start it: cloudgreetd serve, or open the console.</source>
        <translation>Démarrez-le&#xa0;: cloudgreetd serve, ou ouvrez la console.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 wants a day or a moment like 2026-03-04 or 2026-03-04T15:00</source>
        <translation>--%1 demande un jour ou un moment comme 2026-03-04 ou 2026-03-04T15:00</translation>
    </message>
    <message>
        <source>Say what to export: calls, appointments or messages</source>
        <translation>Dites quoi exporter&#xa0;: calls, appointments ou messages</translation>
    </message>
    <message>
        <source>--format is csv or json</source>
        <translation>--format vaut csv ou json</translation>
    </message>
    <message>
        <source>--from is before --to: from %1 on, and up to but without %2, there is nothing</source>
        <translation>--from précède --to&#xa0;: à partir de %1 et jusqu’à %2 non compris, il n’y a rien</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>%1 holds %2. Keys are not in it: they stay in this machine&apos;s keychain or secrets folder.</source>
        <translation>%1 contient %2. Les clés n’y sont pas&#xa0;: elles restent dans le trousseau ou le dossier de secrets de cette machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) that the database names were not on the disk.</source>
        <translation>
            <numerusform>%n enregistrement nommé dans la base de données n’était pas sur le disque.</numerusform>
            <numerusform>%n enregistrements nommés dans la base de données n’étaient pas sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Restored the backup of %1: %2.</source>
        <translation>Sauvegarde du %1 restaurée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What was there before is in %1; delete it when you no longer need it.</source>
        <translation>Ce qui s’y trouvait avant est dans %1&#x202f;; supprimez-le quand vous n’en aurez plus besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that you had deleted for good since then were deleted again.</source>
        <translation>
            <numerusform>%n appel que vous aviez supprimé définitivement depuis a été supprimé de nouveau.</numerusform>
            <numerusform>%n appels que vous aviez supprimés définitivement depuis ont été supprimés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fee(s) that were about to be sent then are not sent; see Needs attention.</source>
        <translation>
            <numerusform>%n SMS ou commission qui allait partir à ce moment-là n’est pas envoyé&#x202f;; voir À traiter.</numerusform>
            <numerusform>%n SMS ou commissions qui allaient partir à ce moment-là ne sont pas envoyés&#x202f;; voir À traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>Le résultat n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The host stopped answering</source>
        <translation>Le serveur a cessé de répondre</translation>
    </message>
    <message>
        <source>hanging up; once more ends at once, without the report</source>
        <translation>l’appel raccroche&#x202f;; encore une fois, et tout s’arrête aussitôt, sans le rapport</translation>
    </message>
    <message>
        <source>There is no business “%1”; there is: %2</source>
        <translation>Il n’y a pas d’entreprise “%1”&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--speed wants a number: 1 is as people speak, 0 does not wait</source>
        <translation>--speed demande un nombre&#xa0;: 1 est la vitesse des gens, 0 n’attend pas</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3</source>
        <translation>--%1 demande un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>No scenario is called anything with “%1”</source>
        <translation>Aucun scénario n’a “%1” dans son nom</translation>
    </message>
    <message>
        <source>Practice does not start with real keys in the environment; unset them</source>
        <translation>Le mode d’essai ne démarre pas avec de vraies clés dans l’environnement&#x202f;; retirez-les</translation>
    </message>
    <message>
        <source>%1 is reachable from other machines without TLS; set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or listen on 127.0.0.1 behind a reverse proxy</source>
        <translation>%1 est accessible depuis d’autres machines sans TLS&#x202f;; définissez CLOUDGREET_TLS_CERT et CLOUDGREET_TLS_KEY, ou écoutez sur 127.0.0.1 derrière un proxy inverse</translation>
    </message>
    <message>
        <source>made the business “%1”</source>
        <translation>entreprise “%1” créée</translation>
    </message>
    <message>
        <source>changed the business “%1”</source>
        <translation>entreprise “%1” modifiée</translation>
    </message>
    <message>
        <source>Say “token create NAME” or “token revoke NAME”</source>
        <translation>Écrivez “token create NOM” ou “token revoke NOM”</translation>
    </message>
    <message>
        <source>No practice host runs on %1; start it first: cloudgreetd serve --practice</source>
        <translation>Aucun serveur d’essai ne fonctionne à l’adresse %1&#x202f;; démarrez-le d’abord&#xa0;: cloudgreetd serve --practice</translation>
    </message>
    <message>
        <source>Consoles on other computers attach to %1, whose certificate has the SHA-256 fingerprint
%2</source>
        <translation>Les consoles d’autres ordinateurs se rattachent à %1, dont le certificat a l’empreinte SHA-256
%2</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS. Give the host a certificate first.</source>
        <translation>Ce qui répond à cette adresse ne parle pas TLS. Donnez d’abord un certificat au serveur.</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Is the host on, and the address right?</source>
        <translation>Personne ne répond à cette adresse. Le serveur est-il allumé, et l’adresse correcte&#x202f;?</translation>
    </message>
    <message>
        <source>That address took too long to answer.</source>
        <translation>Cette adresse a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Enter the host’s address, like 192.168.1.20 or https://office.example:8788.</source>
        <translation>Saisissez l’adresse du serveur, comme 192.168.1.20 ou https://office.example:8788.</translation>
    </message>
    <message>
        <source>Another computer is asked over https only, so that nobody on the way can listen.</source>
        <translation>Un autre ordinateur n’est interrogé que par https, pour que personne n’écoute en chemin.</translation>
    </message>
    <message>
        <source>Enter the address alone, with nothing behind it.</source>
        <translation>Saisissez l’adresse seule, sans rien derrière.</translation>
    </message>
    <message>
        <source>The recording cannot be kept: %1</source>
        <translation>L’enregistrement ne peut pas être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another computer answers at the host’s address, or its certificate was renewed. Attach to it anew on the sheet “This computer”.</source>
        <translation>Un autre ordinateur répond à l’adresse du serveur, ou son certificat a été renouvelé. Rattachez-vous de nouveau au serveur dans “Cet ordinateur”.</translation>
    </message>
    <message>
        <source>The host took too long to answer</source>
        <translation>Le serveur a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The host does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The host refused (%1)</source>
        <translation>Le serveur a refusé (%1)</translation>
    </message>
    <message>
        <source>There is no appointment state of that name</source>
        <translation>Il n’y a pas d’état de rendez-vous de ce nom</translation>
    </message>
    <message>
        <source>Opening times must lie within the day, start before they end and not overlap</source>
        <translation>Les horaires doivent tenir dans la journée, commencer avant de finir et ne pas se chevaucher</translation>
    </message>
    <message>
        <source>There is no such weekday</source>
        <translation>Ce jour de la semaine n’existe pas</translation>
    </message>
    <message>
        <source>Write a date like 2026-12-24</source>
        <translation>Écrivez une date comme 2026-12-24</translation>
    </message>
    <message>
        <source>Write a time of day like 09:30</source>
        <translation>Écrivez une heure comme 09:30</translation>
    </message>
    <message>
        <source>a list [ … ] is wanted</source>
        <translation>une liste [ … ] est attendue</translation>
    </message>
    <message>
        <source>an object { … } is wanted</source>
        <translation>un objet { … } est attendu</translation>
    </message>
    <message>
        <source>write opening times like [[&quot;09:00&quot;, &quot;17:00&quot;]]</source>
        <translation>écrivez les horaires comme [[&quot;09:00&quot;, &quot;17:00&quot;]]</translation>
    </message>
    <message>
        <source>write the days as {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</source>
        <translation>écrivez les jours comme {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</translation>
    </message>
    <message>
        <source>there is no day “%1”; the days are mon to sun</source>
        <translation>il n’y a pas de jour “%1”&#x202f;; les jours vont de mon à sun</translation>
    </message>
    <message>
        <source>“%1” is not a number like +15550104567</source>
        <translation>“%1” n’est pas un numéro comme +15550104567</translation>
    </message>
    <message>
        <source>an amount cannot be below zero</source>
        <translation>un montant ne peut pas être inférieur à zéro</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s) is wanted</source>
        <translation>
            <numerusform>un texte de %n caractère au plus est attendu</numerusform>
            <numerusform>un texte de %n caractères au plus est attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1 is wanted</source>
        <translation>une valeur parmi %1 est attendue</translation>
    </message>
    <message>
        <source>there is no such setting; known are %1</source>
        <translation>ce réglage n’existe pas&#x202f;; ceux qui existent&#xa0;: %1</translation>
    </message>
    <message>
        <source>a service needs a name</source>
        <translation>un service a besoin d’un nom</translation>
    </message>
    <message>
        <source>give the person&apos;s own hours too</source>
        <translation>donnez aussi les horaires propres à la personne</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>une personne a besoin d’un nom</translation>
    </message>
    <message>
        <source>a price of a million tokens is wanted, like &quot;0.40&quot;</source>
        <translation>le prix d’un million de jetons est attendu, comme &quot;0.40&quot;</translation>
    </message>
    <message>
        <source>a currency like USD is wanted</source>
        <translation>une monnaie comme USD est attendue</translation>
    </message>
    <message>
        <source>both “input” and “output” are wanted, for a million tokens each</source>
        <translation>“input” et “output” sont tous deux attendus, pour un million de jetons chacun</translation>
    </message>
    <message>
        <source>the id of a price at Stripe is wanted, like price_1Nx…</source>
        <translation>l’id d’un prix chez Stripe est attendu, comme price_1Nx…</translation>
    </message>
    <message>
        <source>a time zone like America/New_York is wanted</source>
        <translation>un fuseau horaire comme America/New_York est attendu</translation>
    </message>
    <message>
        <source>write quiet hours like [&quot;21:00&quot;, &quot;08:00&quot;]</source>
        <translation>écrivez les heures calmes comme [&quot;21:00&quot;, &quot;08:00&quot;]</translation>
    </message>
    <message>
        <source>a business needs a name</source>
        <translation>une entreprise a besoin d’un nom</translation>
    </message>
    <message>
        <source>a business needs at least one number</source>
        <translation>une entreprise a besoin d’au moins un numéro</translation>
    </message>
    <message>
        <source>“%1” is there twice; callers could not tell them apart</source>
        <translation>“%1” y est deux fois&#x202f;; les appelants ne pourraient pas les distinguer</translation>
    </message>
    <message>
        <source>there is no currency “%1” in use; write its code, like USD, EUR or MXN</source>
        <translation>il n’y a pas de monnaie “%1” en usage&#x202f;; écrivez son code, comme USD, EUR ou MXN</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that there is room for</source>
        <translation>%1 entrées, c’est plus que les %2 pour lesquelles il y a de la place</translation>
    </message>
    <message>
        <source>“%1” has more than %2 questions; nobody would answer them all</source>
        <translation>“%1” a plus de %2 questions&#x202f;; personne n’y répondrait</translation>
    </message>
    <message>
        <source>There is no such name: %1</source>
        <translation>Ce nom n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>A currency is three capital letters, like USD</source>
        <translation>Une monnaie, ce sont trois lettres majuscules, comme USD</translation>
    </message>
    <message>
        <source>Write an amount like 5.00</source>
        <translation>Écrivez un montant comme 5.00</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal place(s)</source>
        <translation>
            <numerusform>%1 a %n décimale</numerusform>
            <numerusform>%1 a %n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>The business was changed meanwhile</source>
        <translation>L’entreprise a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>There is no such business</source>
        <translation>Cette entreprise n’existe pas</translation>
    </message>
    <message>
        <source>There is no such appointment</source>
        <translation>Ce rendez-vous n’existe pas</translation>
    </message>
    <message>
        <source>There is no such call</source>
        <translation>Cet appel n’existe pas</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>This customer has asked for no more texts</source>
        <translation>Ce client a demandé à ne plus recevoir de SMS</translation>
    </message>
    <message>
        <source>There is nothing of that number to attend to</source>
        <translation>Il n’y a rien à traiter sous ce numéro</translation>
    </message>
    <message>
        <source>This cannot be tried again</source>
        <translation>On ne peut pas réessayer</translation>
    </message>
    <message>
        <source>The call is still on; end it first</source>
        <translation>L’appel est encore en cours&#x202f;; terminez-le d’abord</translation>
    </message>
    <message>
        <source>No calendar is connected</source>
        <translation>Aucun agenda n’est connecté</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>Ce canal n’existe pas</translation>
    </message>
    <message>
        <source>A payment for CloudGreet failed: %1 %2. Look at the payment method</source>
        <translation>Un paiement pour CloudGreet a échoué&#xa0;: %1 %2. Vérifiez le moyen de paiement</translation>
    </message>
    <message>
        <source>Stripe could not count some booking fees; see the meter&apos;s errors in Stripe&apos;s dashboard</source>
        <translation>Stripe n’a pas pu compter certaines commissions&#x202f;; voyez les erreurs du compteur dans le tableau de bord de Stripe</translation>
    </message>
    <message>
        <source>Billing is off: this host has no Stripe key</source>
        <translation>La facturation est désactivée&#xa0;: ce serveur n’a pas de clé Stripe</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Cette entreprise n’est pas encore cliente chez Stripe&#x202f;; abonnez-vous d’abord</translation>
    </message>
    <message>
        <source>An appointment that was taken down without the calendar meets another event</source>
        <translation>Un rendez-vous noté sans l’agenda tombe en même temps qu’un autre événement</translation>
    </message>
    <message>
        <source>The list of calendars could not be read: %1</source>
        <translation>La liste des agendas n’a pas pu être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Google named none</source>
        <translation>Google n’en a nommé aucun</translation>
    </message>
    <message>
        <source>The calendar “%1” is no longer there</source>
        <translation>L’agenda “%1” n’existe plus</translation>
    </message>
    <message>
        <source>Look in the set-up whether the right calendars are ticked.</source>
        <translation>Vérifiez dans les réglages que les bons agendas sont cochés.</translation>
    </message>
    <message>
        <source>Between 1 and %1 calendars have to keep times busy</source>
        <translation>Entre 1 et %1 agendas doivent marquer les heures occupées</translation>
    </message>
    <message>
        <source>The account has no calendar %1</source>
        <translation>Le compte n’a pas d’agenda %1</translation>
    </message>
    <message>
        <source>Appointments cannot be written to that calendar; choose one of your own</source>
        <translation>On ne peut pas écrire de rendez-vous dans cet agenda&#x202f;; choisissez l’un des vôtres</translation>
    </message>
    <message>
        <source>“%1” is no longer there, or no longer shared with you</source>
        <translation>“%1” n’existe plus, ou n’est plus partagé avec vous</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Google does not know this program any more: check the Google client id and secret, then connect the calendar again</source>
        <translation>Google ne connaît plus ce programme&#xa0;: vérifiez l’ID et le code secret du client Google, puis reconnectez l’agenda</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection: connect the calendar again</source>
        <translation>Google n’accepte plus la connexion&#xa0;: reconnectez l’agenda</translation>
    </message>
    <message>
        <source>It has lasted about seven days. That is how long Google lets a connection live while your project’s consent screen is in “Testing”. In the Google Cloud console open “Audience”, press “Publish app”, then connect again.</source>
        <translation>Elle a duré environ sept jours. C’est le temps que Google laisse à une connexion tant que l’écran de consentement de votre projet est en “Testing”. Dans la console Google Cloud, ouvrez “Audience”, cliquez sur “Publish app”, puis reconnectez.</translation>
    </message>
    <message>
        <source>Until then appointments are taken down provisionally.</source>
        <translation>D’ici là, les rendez-vous sont notés à titre provisoire.</translation>
    </message>
    <message>
        <source>A call to a number that belongs to no business was not answered</source>
        <translation>Un appel à un numéro qui n’appartient à aucune entreprise est resté sans réponse</translation>
    </message>
    <message>
        <source>A caller asked for a person and nobody on the on-call list took the call</source>
        <translation>Un appelant a demandé une personne et personne de la liste d’astreinte n’a pris l’appel</translation>
    </message>
    <message>
        <source>The outbox holds a command of a newer version: %1</source>
        <translation>La boîte d’envoi contient une commande d’une version plus récente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) came in while this host could not be reached. They are in the list of calls now</source>
        <translation>
            <numerusform>%n appel est arrivé pendant que ce serveur était injoignable. Il est maintenant dans la liste des appels</numerusform>
            <numerusform>%n appels sont arrivés pendant que ce serveur était injoignable. Ils sont maintenant dans la liste des appels</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of a newer version was stored: %1</source>
        <translation>Un événement d’une version plus récente a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text to %1 could not be sent</source>
        <translation>Un SMS à %1 n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>A text could not be sent</source>
        <translation>Un SMS n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>A sentence could not be spoken on the line</source>
        <translation>Une phrase n’a pas pu être dite sur la ligne</translation>
    </message>
    <message>
        <source>A call could not be answered</source>
        <translation>Impossible de répondre à un appel</translation>
    </message>
    <message>
        <source>Somebody on call could not be rung</source>
        <translation>Une personne d’astreinte n’a pas pu être appelée</translation>
    </message>
    <message>
        <source>Somebody on call picked up and could not be spoken to</source>
        <translation>Une personne d’astreinte a décroché et n’a pas pu être jointe</translation>
    </message>
    <message>
        <source>A call could not be put through</source>
        <translation>Un appel n’a pas pu être mis en relation</translation>
    </message>
    <message>
        <source>A call could not be recorded</source>
        <translation>Un appel n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The line could not be listened to</source>
        <translation>La ligne n’a pas pu être écoutée</translation>
    </message>
    <message>
        <source>The calendar could not be asked for free times</source>
        <translation>L’agenda n’a pas pu donner les créneaux libres</translation>
    </message>
    <message>
        <source>An appointment could not be written into the calendar</source>
        <translation>Un rendez-vous n’a pas pu être inscrit dans l’agenda</translation>
    </message>
    <message>
        <source>A cancelled appointment could not be taken out of the calendar</source>
        <translation>Un rendez-vous annulé n’a pas pu être retiré de l’agenda</translation>
    </message>
    <message>
        <source>A booking fee could not be charged</source>
        <translation>Une commission n’a pas pu être facturée</translation>
    </message>
    <message>
        <source>A booking fee could not be taken back</source>
        <translation>Une commission n’a pas pu être remboursée</translation>
    </message>
    <message>
        <source>A recording could not be fetched</source>
        <translation>Un enregistrement n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>A recording could not be deleted at the provider</source>
        <translation>Un enregistrement n’a pas pu être supprimé chez le fournisseur</translation>
    </message>
    <message>
        <source>A recording could not be deleted from the disk</source>
        <translation>Un enregistrement n’a pas pu être supprimé du disque</translation>
    </message>
    <message>
        <source>%1 did not succeed</source>
        <translation>%1 n’a pas abouti</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time that meets another appointment</source>
        <translation>Vous avez déplacé un rendez-vous dans votre agenda à un moment déjà pris par un autre</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time outside your hours</source>
        <translation>Vous avez déplacé un rendez-vous dans votre agenda hors de vos horaires</translation>
    </message>
    <message>
        <source>It was left as you put it.</source>
        <translation>Il est resté comme vous l’avez mis.</translation>
    </message>
    <message>
        <source>Said goodbye; nothing was arranged</source>
        <translation>A dit au revoir&#x202f;; rien n’a été convenu</translation>
    </message>
    <message>
        <source>Fell silent; the receptionist ended the call</source>
        <translation>N’a plus rien dit&#x202f;; la réceptionniste a mis fin à l’appel</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Hung up before anything came of it</source>
        <translation>A raccroché avant tout résultat</translation>
    </message>
    <message>
        <source>Booked an appointment</source>
        <translation>A réservé un rendez-vous</translation>
    </message>
    <message>
        <source>Took an appointment down; the calendar has to confirm it</source>
        <translation>A fait noter un rendez-vous&#x202f;; l’agenda doit le confirmer</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>A déplacé un rendez-vous</translation>
    </message>
    <message>
        <source>Cancelled an appointment</source>
        <translation>A annulé un rendez-vous</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>A laissé un message</translation>
    </message>
    <message>
        <source>Asked a question and got an answer</source>
        <translation>A posé une question et obtenu une réponse</translation>
    </message>
    <message>
        <source>Was put through to a person</source>
        <translation>A été mis en relation avec une personne</translation>
    </message>
    <message>
        <source>Asked for a person and nobody picked up</source>
        <translation>A demandé une personne et personne n’a décroché</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Not answered: blocked</source>
        <translation>Sans réponse&#xa0;: numéro bloqué</translation>
    </message>
    <message>
        <source>The line failed</source>
        <translation>La ligne est tombée en panne</translation>
    </message>
    <message>
        <source>A customer with a coming appointment texted “%1”: ask whether they meant the appointment</source>
        <translation>Un client qui a un rendez-vous à venir a écrit “%1”&#xa0;: demandez-lui s’il parlait du rendez-vous</translation>
    </message>
    <message>
        <source>A text to %1 could not be delivered</source>
        <translation>Un SMS à %1 n’a pas pu être distribué</translation>
    </message>
    <message>
        <source>It is not known whether a text to %1 went out; it is not sent again by itself</source>
        <translation>On ne sait pas si un SMS à %1 est parti&#x202f;; il n’est pas renvoyé tout seul</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>The model&apos;s account has no credit left; the local receptionist answers until there is some</source>
        <translation>Le compte du modèle n’a plus de crédit&#x202f;; la réceptionniste locale répond jusqu’à ce qu’il y en ait</translation>
    </message>
    <message>
        <source>The model&apos;s server does not accept the key or the model&apos;s name; the local receptionist answers until it is mended</source>
        <translation>Le serveur du modèle n’accepte pas la clé ou le nom du modèle&#x202f;; la réceptionniste locale répond jusqu’à ce que ce soit corrigé</translation>
    </message>
    <message>
        <source>A role is owner, staff or viewer</source>
        <translation>Un rôle est owner, staff ou viewer</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Wait and use a valid token</source>
        <translation>Attendez et utilisez un jeton valide</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>This token may look, but not do this; use an owner&apos;s token</source>
        <translation>Ce jeton permet de regarder, mais pas de faire cela&#x202f;; utilisez celui d’un propriétaire</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Send a valid token: Authorization: Bearer …</source>
        <translation>Envoyez un jeton valide&#xa0;: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>This token is for some businesses alone; use one of the whole host</source>
        <translation>Ce jeton ne vaut que pour certaines entreprises&#x202f;; utilisez-en un pour tout le serveur</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>Cette entreprise n’existe pas</translation>
    </message>
    <message>
        <source>Set one up first, or use one of those of GET /api/businesses</source>
        <translation>Créez-en une d’abord, ou utilisez l’une de celles de GET /api/businesses</translation>
    </message>
    <message>
        <source>Which business?</source>
        <translation>Quelle entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>This host has several: add ?business= with an id of GET /api/businesses</source>
        <translation>Ce serveur en a plusieurs&#xa0;: ajoutez ?business= avec un id de GET /api/businesses</translation>
    </message>
    <message>
        <source>start: a time like 2026-03-04T15:00 is wanted</source>
        <translation>start&#xa0;: une heure comme 2026-03-04T15:00 est attendue</translation>
    </message>
    <message>
        <source>service: one of the business&apos;s services is wanted</source>
        <translation>service&#xa0;: l’un des services de l’entreprise est attendu</translation>
    </message>
    <message>
        <source>customer_name: is missing</source>
        <translation>customer_name&#xa0;: absent</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>to: a number like +15550104567 is wanted</source>
        <translation>to&#xa0;: un numéro comme +15550104567 est attendu</translation>
    </message>
    <message>
        <source>A number in “to” and some words in “text” are wanted</source>
        <translation>Un numéro dans “to” et quelques mots dans “text” sont attendus</translation>
    </message>
    <message>
        <source>peer: a number like +15550104567 is wanted</source>
        <translation>peer&#xa0;: un numéro comme +15550104567 est attendu</translation>
    </message>
    <message>
        <source>“%1” is one of: %2</source>
        <translation>“%1” vaut l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is one or several, with commas between them, of: %2</source>
        <translation>“%1” vaut l’un ou plusieurs, séparés par des virgules, de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is a time like 2026-03-31T09:00:00Z</source>
        <translation>“%1” est une heure comme 2026-03-31T09:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 1 to %2</source>
        <translation>“%1” est un nombre entier de 1 à %2</translation>
    </message>
    <message>
        <source>“before” is the “next” of the page before</source>
        <translation>“before” est le “next” de la page précédente</translation>
    </message>
    <message>
        <source>“from” is before “to”</source>
        <translation>“from” précède “to”</translation>
    </message>
    <message>
        <source>The query is not written as addresses write it</source>
        <translation>La requête n’est pas écrite comme dans une adresse</translation>
    </message>
    <message>
        <source>There is no “%1” here</source>
        <translation>Il n’y a pas de “%1” ici</translation>
    </message>
    <message>
        <source>The calendar is connected. You may close this page.</source>
        <translation>L’agenda est connecté. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>No such check</source>
        <translation>Ce contrôle n’existe pas</translation>
    </message>
    <message>
        <source>Their names are those of GET /api/checks</source>
        <translation>Leurs noms sont ceux de GET /api/checks</translation>
    </message>
    <message>
        <source>No Telnyx key</source>
        <translation>Pas de clé Telnyx</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account first</source>
        <translation>Saisissez d’abord la clé API de votre compte Telnyx</translation>
    </message>
    <message>
        <source>an address like https://api.example.com is wanted</source>
        <translation>une adresse comme https://api.example.com est attendue</translation>
    </message>
    <message>
        <source>addresses or subnets with commas between are wanted</source>
        <translation>des adresses ou sous-réseaux séparés par des virgules sont attendus</translation>
    </message>
    <message>
        <source>the public key of Mission Control, 44 characters, is wanted</source>
        <translation>la clé publique de Mission Control, 44 caractères, est attendue</translation>
    </message>
    <message>
        <source>where the data is kept; ~/.local/share/cloudgreet</source>
        <translation>où sont conservées les données&#x202f;; ~/.local/share/cloudgreet</translation>
    </message>
    <message>
        <source>webhooks and health, ADDR:PORT; 127.0.0.1:8787, port 0 picks one</source>
        <translation>webhooks et état, ADRESSE:PORT&#x202f;; 127.0.0.1:8787, le port 0 en choisit un</translation>
    </message>
    <message>
        <source>consoles, the API and metrics; 127.0.0.1:8788</source>
        <translation>consoles, API et mesures&#x202f;; 127.0.0.1:8788</translation>
    </message>
    <message>
        <source>certificate file (PEM), for those of the two that other machines reach</source>
        <translation>fichier de certificat (PEM), pour ceux des deux que d’autres machines atteignent</translation>
    </message>
    <message>
        <source>its key file (PEM)</source>
        <translation>son fichier de clé (PEM)</translation>
    </message>
    <message>
        <source>reverse proxies whose X-Forwarded-For counts, addresses or subnets</source>
        <translation>proxys inverses dont le X-Forwarded-For compte, adresses ou sous-réseaux</translation>
    </message>
    <message>
        <source>the https address under which Telnyx reaches this host</source>
        <translation>l’adresse https à laquelle Telnyx atteint ce serveur</translation>
    </message>
    <message>
        <source>the owner&apos;s language, like es, if it is not to be the system&apos;s</source>
        <translation>la langue du propriétaire, comme fr, si ce n’est pas celle du système</translation>
    </message>
    <message>
        <source>verifies webhooks; Mission Control, Keys &amp; Credentials</source>
        <translation>vérifie les webhooks&#x202f;; Mission Control, Keys &amp; Credentials</translation>
    </message>
    <message>
        <source>speaks, answers, texts</source>
        <translation>parle, répond, envoie les SMS</translation>
    </message>
    <message>
        <source>another address of the API, for tests</source>
        <translation>une autre adresse de l’API, pour des tests</translation>
    </message>
    <message>
        <source>the model; without it the local receptionist answers</source>
        <translation>le modèle&#x202f;; sans lui, la réceptionniste locale répond</translation>
    </message>
    <message>
        <source>any compatible server, one on this machine too</source>
        <translation>tout serveur compatible, y compris sur cette machine</translation>
    </message>
    <message>
        <source>of the calendar&apos;s OAuth client</source>
        <translation>du client OAuth de l’agenda</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>du même</translation>
    </message>
    <message>
        <source>and GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: other addresses, for tests</source>
        <translation>ainsi que GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL&#xa0;: autres adresses, pour des tests</translation>
    </message>
    <message>
        <source>the operator&apos;s restricted key; without it fees stay in the ledger</source>
        <translation>la clé restreinte de l’exploitant&#x202f;; sans elle, les commissions restent dans le registre</translation>
    </message>
    <message>
        <source>verifies Stripe&apos;s webhooks</source>
        <translation>vérifie les webhooks de Stripe</translation>
    </message>
    <message>
        <source>a certificate and its key belong together; set CLOUDGREET_TLS_KEY too</source>
        <translation>un certificat et sa clé vont ensemble&#x202f;; définissez aussi CLOUDGREET_TLS_KEY</translation>
    </message>
    <message>
        <source>Realtime voice is not there yet: calls are served by turns</source>
        <translation>La voix en temps réel n’existe pas encore&#xa0;: les appels sont servis tour par tour</translation>
    </message>
    <message>
        <source>There is no business with the id %1; leave “id” out to make one</source>
        <translation>Il n’y a pas d’entreprise avec l’id %1&#x202f;; omettez “id” pour en créer une</translation>
    </message>
    <message>
        <source>The numbers belong to two businesses, “%1” and “%2”; nothing was changed</source>
        <translation>Les numéros appartiennent à deux entreprises, “%1” et “%2”&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The key to the host is not on this computer any more. Attach to it anew on the sheet “This computer”.</source>
        <translation>La clé du serveur n’est plus sur cet ordinateur. Rattachez-vous de nouveau au serveur dans “Cet ordinateur”.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; choose another with --data-dir</source>
        <translation>Le dossier des données %1 ne peut pas être créé&#x202f;; choisissez-en un autre avec --data-dir</translation>
    </message>
    <message>
        <source>Another CloudGreet owns the data folder %1; stop it or choose another folder</source>
        <translation>Un autre CloudGreet occupe le dossier des données %1&#x202f;; arrêtez-le ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1 holds a real business; practice needs a folder of its own</source>
        <translation>%1 contient une vraie entreprise&#x202f;; les essais demandent leur propre dossier</translation>
    </message>
    <message>
        <source>%1 holds practice calls; a real host needs a folder of its own</source>
        <translation>%1 contient des appels d’essai&#x202f;; un vrai serveur demande son propre dossier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>. The latest backup: cloudgreetd restore %1</source>
        <translation>. La dernière sauvegarde&#xa0;: cloudgreetd restore %1</translation>
    </message>
    <message>
        <source>There is no business “%1”</source>
        <translation>Il n’y a pas d’entreprise “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name; revoke it first or choose another name</source>
        <translation>Il y a déjà un jeton de ce nom&#x202f;; révoquez-le d’abord ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>Il n’y a pas de jeton de ce nom</translation>
    </message>
    <message>
        <source>an address like https://phone.example.com is wanted, without anything behind it</source>
        <translation>une adresse comme https://phone.example.com est attendue, sans rien derrière</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>%1 holds practice calls; they are not backed up</source>
        <translation>%1 contient des appels d’essai&#x202f;; ils ne sont pas sauvegardés</translation>
    </message>
    <message>
        <source>%1 is there already and is no backup; choose another name</source>
        <translation>%1 existe déjà et n’est pas une sauvegarde&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>Il n’y a rien à exporter dans %1</translation>
    </message>
    <message>
        <source>There is no business %1</source>
        <translation>Il n’y a pas d’entreprise %1</translation>
    </message>
    <message>
        <source>The keychain of this desktop is locked</source>
        <translation>Le trousseau de ce bureau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain has no such entry</source>
        <translation>Le trousseau n’a pas cette entrée</translation>
    </message>
    <message>
        <source>The keychain was not opened to us</source>
        <translation>Le trousseau ne nous a pas été ouvert</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Il n’y a pas de trousseau ici</translation>
    </message>
    <message>
        <source>No provider does %1</source>
        <translation>Aucun fournisseur ne fait %1</translation>
    </message>
    <message>
        <source>The practice calendar did not answer</source>
        <translation>L’agenda d’essai n’a pas répondu</translation>
    </message>
    <message>
        <source>The practice line did not start</source>
        <translation>La ligne d’essai n’a pas démarré</translation>
    </message>
    <message>
        <source>There is no such practice call, or it has ended</source>
        <translation>Cet appel d’essai n’existe pas, ou il est terminé</translation>
    </message>
    <message>
        <source>There is no such practice call</source>
        <translation>Cet appel d’essai n’existe pas</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>L’enregistrement a été supprimé</translation>
    </message>
    <message>
        <source>The recording is not here yet</source>
        <translation>L’enregistrement n’est pas encore ici</translation>
    </message>
    <message>
        <source>It is being fetched; its state is %1</source>
        <translation>Il est en cours de récupération&#x202f;; son état est %1</translation>
    </message>
    <message>
        <source>That is no recording&apos;s name</source>
        <translation>Ce n’est le nom d’aucun enregistrement</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>%1 n’a pas pu être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not valid; nothing was changed</source>
        <translation>Non valide&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made</source>
        <translation>Le dossier des secrets ne peut pas être créé</translation>
    </message>
    <message>
        <source>there is no such setting here; known are %1</source>
        <translation>ce réglage n’existe pas ici&#x202f;; ceux qui existent&#xa0;: %1</translation>
    </message>
    <message>
        <source>A token needs a name of letters and digits, like front-desk</source>
        <translation>Un jeton a besoin d’un nom en lettres et chiffres, comme front-desk</translation>
    </message>
    <message>
        <source>There is no key of that name; the names are %1</source>
        <translation>Il n’y a pas de clé de ce nom&#x202f;; les noms sont %1</translation>
    </message>
    <message>
        <source>The practice line has practice keys only; enter yours on your own line</source>
        <translation>La ligne d’essai n’a que des clés d’essai&#x202f;; saisissez les vôtres sur votre propre ligne</translation>
    </message>
    <message>
        <source>systemd gives this host the credential %1, which goes before what is entered here; change it there</source>
        <translation>systemd donne à ce serveur l’identifiant %1, qui prime sur ce qui est saisi ici&#x202f;; changez-le là-bas</translation>
    </message>
    <message>
        <source>The environment sets %1, which goes before what is entered here; change it there</source>
        <translation>L’environnement définit %1, qui prime sur ce qui est saisi ici&#x202f;; changez-le là-bas</translation>
    </message>
    <message>
        <source>this is a Telnyx API key</source>
        <translation>ceci est une clé API de Telnyx</translation>
    </message>
    <message>
        <source>this is an OpenAI key</source>
        <translation>ceci est une clé d’OpenAI</translation>
    </message>
    <message>
        <source>this is a Stripe key</source>
        <translation>ceci est une clé de Stripe</translation>
    </message>
    <message>
        <source>this is Stripe’s signing secret</source>
        <translation>ceci est le secret de signature de Stripe</translation>
    </message>
    <message>
        <source>this is Google’s client ID</source>
        <translation>ceci est l’ID client de Google</translation>
    </message>
    <message>
        <source>this is Google’s client secret</source>
        <translation>ceci est le code secret du client Google</translation>
    </message>
    <message>
        <source>%1; it belongs in another field</source>
        <translation>%1&#x202f;; sa place est dans un autre champ</translation>
    </message>
    <message>
        <source>this is the publishable key; a restricted one begins with “rk_”</source>
        <translation>ceci est la clé publiable&#x202f;; une clé restreinte commence par “rk_”</translation>
    </message>
    <message>
        <source>a key of Stripe begins with “rk_”</source>
        <translation>une clé de Stripe commence par “rk_”</translation>
    </message>
    <message>
        <source>a signing secret begins with “whsec_”</source>
        <translation>un secret de signature commence par “whsec_”</translation>
    </message>
    <message>
        <source>a client ID ends in “.apps.googleusercontent.com”</source>
        <translation>un ID client se termine par “.apps.googleusercontent.com”</translation>
    </message>
    <message>
        <source>paste the whole key: letters and digits without spaces</source>
        <translation>collez la clé entière&#xa0;: lettres et chiffres sans espaces</translation>
    </message>
    <message>
        <source>this is not the public key; it has 44 characters and ends in “=”</source>
        <translation>ce n’est pas la clé publique&#x202f;; elle a 44 caractères et se termine par “=”</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 ne répond pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then run the check again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis relancez le contrôle.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 refuse la clé.</translation>
    </message>
    <message>
        <source>Make a new key there and enter it here.</source>
        <translation>Créez-y une nouvelle clé et saisissez-la ici.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 a répondu par une erreur (%2).</translation>
    </message>
    <message>
        <source>Wait some minutes, then run the check again.</source>
        <translation>Attendez quelques minutes, puis relancez le contrôle.</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <translation>%1 accepte la clé.</translation>
    </message>
    <message>
        <source>A business is set up.</source>
        <translation>Une entreprise est configurée.</translation>
    </message>
    <message>
        <source>No business is set up, so no call is answered.</source>
        <translation>Aucune entreprise n’est configurée&#x202f;; aucun appel n’est donc pris.</translation>
    </message>
    <message>
        <source>Fill in the first page of the set-up.</source>
        <translation>Remplissez la première page des réglages.</translation>
    </message>
    <message>
        <source>There is no Telnyx key, so no call is answered.</source>
        <translation>Il n’y a pas de clé Telnyx&#x202f;; aucun appel n’est donc pris.</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account on the page “Phone line”.</source>
        <translation>Saisissez la clé API de votre compte Telnyx à la page “Ligne téléphonique”.</translation>
    </message>
    <message>
        <source>Telnyx accepts the key.</source>
        <translation>Telnyx accepte la clé.</translation>
    </message>
    <message>
        <source>Telnyx refuses the key.</source>
        <translation>Telnyx refuse la clé.</translation>
    </message>
    <message>
        <source>Make a new API key at Telnyx and enter it on the page “Phone line”.</source>
        <translation>Créez une nouvelle clé API chez Telnyx et saisissez-la à la page “Ligne téléphonique”.</translation>
    </message>
    <message>
        <source>Telnyx does not answer: %1.</source>
        <translation>Telnyx ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Telnyx’s public key is missing, so everything that it sends is refused.</source>
        <translation>La clé publique de Telnyx manque&#x202f;; tout ce qu’il envoie est donc refusé.</translation>
    </message>
    <message>
        <source>Copy it from Telnyx, “Keys &amp; Credentials”, “Public Key”, to the page “Phone line”.</source>
        <translation>Copiez-la depuis Telnyx, “Keys &amp; Credentials”, “Public Key”, vers la page “Ligne téléphonique”.</translation>
    </message>
    <message>
        <source>What Telnyx sends is checked with its public key.</source>
        <translation>Ce que Telnyx envoie est vérifié avec sa clé publique.</translation>
    </message>
    <message>
        <source>Telnyx could not be asked.</source>
        <translation>Telnyx n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Mend the Telnyx key first.</source>
        <translation>Corrigez d’abord la clé Telnyx.</translation>
    </message>
    <message>
        <source>No number is entered yet.</source>
        <translation>Aucun numéro n’est encore saisi.</translation>
    </message>
    <message>
        <source>Cannot be told while %1 is not on this Telnyx account.</source>
        <translation>Impossible à dire tant que %1 n’est pas sur ce compte Telnyx.</translation>
    </message>
    <message>
        <source>The number %1 is not on this Telnyx account.</source>
        <translation>Le numéro %1 n’est pas sur ce compte Telnyx.</translation>
    </message>
    <message>
        <source>Buy or move it there, or correct the number on the page “Business”.</source>
        <translation>Achetez-le ou transférez-le là-bas, ou corrigez le numéro à la page “Entreprise”.</translation>
    </message>
    <message>
        <source>The number %1 is not connected to a call-control application.</source>
        <translation>Le numéro %1 n’est pas relié à une application de contrôle d’appels.</translation>
    </message>
    <message>
        <source>Press “See what would change” on the page “Phone line”.</source>
        <translation>Cliquez sur “Voir ce qui changerait” à la page “Ligne téléphonique”.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) reach this host’s application.</source>
        <translation>
            <numerusform>%n numéro arrive à l’application de ce serveur.</numerusform>
            <numerusform>%n numéros arrivent à l’application de ce serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice line works without it. How a number is connected can be tried on the page “Phone line”.</source>
        <translation>La ligne d’essai n’en a pas besoin. La page “Ligne téléphonique” permet d’essayer comment on relie un numéro.</translation>
    </message>
    <message>
        <source>Telnyx does not know where to find this host.</source>
        <translation>Telnyx ne sait pas où trouver ce serveur.</translation>
    </message>
    <message>
        <source>Enter the public address on the page “Phone line”.</source>
        <translation>Saisissez l’adresse publique à la page “Ligne téléphonique”.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 nowhere.</source>
        <translation>Telnyx n’envoie les appels de %1 nulle part.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 elsewhere: %2.</source>
        <translation>Telnyx envoie les appels de %1 ailleurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 in an old form (version %2).</source>
        <translation>Telnyx envoie les appels de %1 dans un ancien format (version %2).</translation>
    </message>
    <message>
        <source>Telnyx sends calls to this host, in the form that it reads.</source>
        <translation>Telnyx envoie les appels à ce serveur, dans le format qu’il lit.</translation>
    </message>
    <message>
        <source>Answers to texts of %1 do not reach this host.</source>
        <translation>Les réponses aux SMS de %1 n’arrivent pas à ce serveur.</translation>
    </message>
    <message>
        <source>Texts go out and come back.</source>
        <translation>Les SMS partent et les réponses arrivent.</translation>
    </message>
    <message>
        <source>When this computer is off, calls of %1 are lost.</source>
        <translation>Quand cet ordinateur est éteint, les appels de %1 sont perdus.</translation>
    </message>
    <message>
        <source>Enter a telephone that rings instead on the page “Phone line”, and apply it.</source>
        <translation>Saisissez un téléphone qui sonne à sa place à la page “Ligne téléphonique”, et appliquez.</translation>
    </message>
    <message>
        <source>When this computer is off, another telephone rings.</source>
        <translation>Quand cet ordinateur est éteint, un autre téléphone sonne.</translation>
    </message>
    <message>
        <source>Nobody is entered who could be rung; callers who want a person leave a message.</source>
        <translation>Personne n’est saisi qui puisse être appelé&#x202f;; les appelants qui veulent une personne laissent un message.</translation>
    </message>
    <message>
        <source>Telnyx rings nobody for %1, so callers cannot be put through.</source>
        <translation>Telnyx n’appelle personne pour %1&#x202f;; aucune mise en relation n’est donc possible.</translation>
    </message>
    <message>
        <source>Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add the application “%1” to it.</source>
        <translation>Créez un profil vocal sortant chez Telnyx (“Voice”, “Outbound Voice Profiles”), et ajoutez-y l’application “%1”.</translation>
    </message>
    <message>
        <source>People on the on-call list can be rung.</source>
        <translation>Les personnes de la liste d’astreinte peuvent être appelées.</translation>
    </message>
    <message>
        <source>No public address is known, so Telnyx cannot reach this host.</source>
        <translation>Aucune adresse publique n’est connue&#x202f;; Telnyx ne peut donc pas atteindre ce serveur.</translation>
    </message>
    <message>
        <source>Set up a tunnel, or another way in, and enter its address on the page “Phone line”.</source>
        <translation>Mettez en place un tunnel, ou un autre accès, et saisissez son adresse à la page “Ligne téléphonique”.</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs and leads to this computer; “Three ways to be reached” on the page “Phone line” helps.</source>
        <translation>Vérifiez que le tunnel ou le proxy fonctionne et mène à cet ordinateur&#x202f;; “Trois façons d’être joignable”, à la page “Ligne téléphonique”, vous aide.</translation>
    </message>
    <message>
        <source>At %1 somebody else answers (%2).</source>
        <translation>À l’adresse %1, quelqu’un d’autre répond (%2).</translation>
    </message>
    <message>
        <source>Let the tunnel or proxy lead to this host’s public port.</source>
        <translation>Faites mener le tunnel ou le proxy au port public de ce serveur.</translation>
    </message>
    <message>
        <source>At %1 another CloudGreet answers, not this one.</source>
        <translation>À l’adresse %1, un autre CloudGreet répond, pas celui-ci.</translation>
    </message>
    <message>
        <source>This host is reached at %1.</source>
        <translation>Ce serveur est joignable à l’adresse %1.</translation>
    </message>
    <message>
        <source>OpenAI is chosen, but there is no key; the receptionist on this computer answers.</source>
        <translation>OpenAI est choisi, mais il n’y a pas de clé&#x202f;; la réceptionniste de cet ordinateur répond.</translation>
    </message>
    <message>
        <source>Enter a key on the page “Receptionist”, or choose this computer there.</source>
        <translation>Saisissez une clé à la page “Réceptionniste”, ou choisissez-y cet ordinateur.</translation>
    </message>
    <message>
        <source>The receptionist on this computer answers; no key is needed.</source>
        <translation>La réceptionniste de cet ordinateur répond&#x202f;; aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection; appointments wait for it.</source>
        <translation>Google n’accepte plus la connexion&#x202f;; les rendez-vous l’attendent.</translation>
    </message>
    <message>
        <source>Connect the calendar again on the page “Calendar”.</source>
        <translation>Reconnectez l’agenda à la page “Agenda”.</translation>
    </message>
    <message>
        <source>No calendar is connected; appointments are kept here.</source>
        <translation>Aucun agenda n’est connecté&#x202f;; les rendez-vous sont conservés ici.</translation>
    </message>
    <message>
        <source>Connect yours on the page “Calendar”, so that callers are not given times that you have taken.</source>
        <translation>Connectez le vôtre à la page “Agenda”, pour que les appelants ne se voient pas proposer des heures déjà prises.</translation>
    </message>
    <message>
        <source>Fees are only noted: there is no Stripe key.</source>
        <translation>Les commissions sont seulement notées&#xa0;: il n’y a pas de clé Stripe.</translation>
    </message>
    <message>
        <source>Fees are off.</source>
        <translation>Les commissions sont désactivées.</translation>
    </message>
    <message>
        <source>Enter a restricted key on the page “Billing” to charge them.</source>
        <translation>Saisissez une clé restreinte à la page “Facturation” pour les facturer.</translation>
    </message>
    <message>
        <source>The Stripe key may do everything with the account.</source>
        <translation>La clé Stripe donne tous les droits sur le compte.</translation>
    </message>
    <message>
        <source>Make a restricted key (“rk_…”) as the help tells and enter that one.</source>
        <translation>Créez une clé restreinte (“rk_…”) comme l’explique l’aide et saisissez-la.</translation>
    </message>
    <message>
        <source>Stripe’s news are not listened to; fees are sent all the same.</source>
        <translation>Les avis de Stripe ne sont pas écoutés&#x202f;; les commissions sont envoyées quand même.</translation>
    </message>
    <message>
        <source>Stripe’s news are checked with the signing secret.</source>
        <translation>Les avis de Stripe sont vérifiés avec le secret de signature.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the time.</source>
        <translation>L’heure n’a pu être demandée à personne.</translation>
    </message>
    <message>
        <source>Run the check again when this computer is online.</source>
        <translation>Relancez le contrôle quand cet ordinateur sera en ligne.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>L’horloge est à l’heure.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) fast.</source>
        <translation>
            <numerusform>L’horloge avance de %n seconde.</numerusform>
            <numerusform>L’horloge avance de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) slow.</source>
        <translation>
            <numerusform>L’horloge retarde de %n seconde.</numerusform>
            <numerusform>L’horloge retarde de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set it by the network; a wrong clock has webhooks refused.</source>
        <translation>Laissez le système la régler par le réseau&#x202f;; une horloge fausse fait refuser les webhooks.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>Only %1 are free; calls cannot be kept soon.</source>
        <translation>Il ne reste que %1 libres&#x202f;; bientôt, les appels ne pourront plus être conservés.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder.</source>
        <translation>Faites de la place sur le disque du dossier des données.</translation>
    </message>
    <message>
        <source>Practice calls are not backed up.</source>
        <translation>Les appels d’essai ne sont pas sauvegardés.</translation>
    </message>
    <message>
        <source>There is no backup yet; the first is made in the coming night, while the host runs.</source>
        <translation>Il n’y a pas encore de sauvegarde&#x202f;; la première se fait la nuit prochaine, si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The latest backup is of %1.</source>
        <translation>La dernière sauvegarde date du %1.</translation>
    </message>
    <message>
        <source>Let the host run through a night, and look whether the disk has room for it.</source>
        <translation>Laissez le serveur fonctionner une nuit, et vérifiez que le disque a assez de place pour elle.</translation>
    </message>
    <message>
        <source>Keys are kept in the desktop’s keychain.</source>
        <translation>Les clés sont conservées dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>The keychain is locked: keys in it are not used until it is opened.</source>
        <translation>Le trousseau est verrouillé&#xa0;: ses clés ne servent pas tant qu’il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Unlock it; this host goes on by itself then.</source>
        <translation>Déverrouillez-le&#x202f;; ce serveur continue alors tout seul.</translation>
    </message>
    <message>
        <source>Keys are kept in files that only this user may read.</source>
        <translation>Les clés sont conservées dans des fichiers que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Telnyx key</source>
        <translation>Clé Telnyx</translation>
    </message>
    <message>
        <source>Telnyx public key</source>
        <translation>Clé publique Telnyx</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Calls reach this host</source>
        <translation>Les appels arrivent</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>When this computer is off</source>
        <translation>Ordinateur éteint</translation>
    </message>
    <message>
        <source>Putting calls through</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Google calendar</source>
        <translation>Agenda Google</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Clé Stripe</translation>
    </message>
    <message>
        <source>Stripe’s signing secret</source>
        <translation>Secret de signature Stripe</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Ce n’est pas du base64</translation>
    </message>
    <message>
        <source>Too many connections; try again later.</source>
        <translation>Trop de connexions&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Too many WebSocket connections.</source>
        <translation>Trop de connexions WebSocket.</translation>
    </message>
    <message>
        <source>The other side could not be reached or did not answer properly</source>
        <translation>L’autre côté est injoignable ou n’a pas répondu correctement</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>Le corps n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Not an address and a port, such as 127.0.0.1:8787 or [::1]:8787</source>
        <translation>Ce n’est pas une adresse et un port, comme 127.0.0.1:8787 ou [::1]:8787</translation>
    </message>
    <message>
        <source>Not a numeric address: %1</source>
        <translation>Ce n’est pas une adresse numérique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request was not answered.</source>
        <translation>La requête est restée sans réponse.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>A fault has no member %1</source>
        <translation>Une panne n’a pas de membre %1</translation>
    </message>
    <message>
        <source>garble is one of truncated, html, huge</source>
        <translation>garble vaut truncated, html ou huge</translation>
    </message>
    <message>
        <source>provider is one of telnyx, openai, google, stripe</source>
        <translation>provider vaut telnyx, openai, google ou stripe</translation>
    </message>
    <message>
        <source>A fault needs status 400–599, delay_ms, drop, lose_reply or garble, and a rate from 0 to 1</source>
        <translation>Une panne demande status 400–599, delay_ms, drop, lose_reply ou garble, et un rate de 0 à 1</translation>
    </message>
    <message>
        <source>A call needs from, and to in E.164</source>
        <translation>Un appel demande from, et to en E.164</translation>
    </message>
    <message>
        <source>speech_speed is 0 or more</source>
        <translation>speech_speed vaut 0 ou plus</translation>
    </message>
    <message>
        <source>A line is a text, or an object with one of text, key, silence, hangup, barge_in</source>
        <translation>Une réplique est un texte, ou un objet avec l’un de text, key, silence, hangup, barge_in</translation>
    </message>
    <message>
        <source>The stand-ins listen on loopback only</source>
        <translation>Les fournisseurs simulés n’écoutent que sur loopback</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete</source>
        <translation>La réponse de Google était incomplète</translation>
    </message>
    <message>
        <source>A calendar cannot be read</source>
        <translation>Un agenda est illisible</translation>
    </message>
    <message>
        <source>The calendar cannot be read to its end</source>
        <translation>L’agenda ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Google cannot be reached now</source>
        <translation>Google est injoignable pour le moment</translation>
    </message>
    <message>
        <source>Google refused without a reason. Try again in some minutes.</source>
        <translation>Google a refusé sans donner de raison. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Google refused: %1</source>
        <translation>Google a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no Google client yet; enter its id and secret in the set-up</source>
        <translation>Il n’y a pas encore de client Google&#x202f;; saisissez son ID et son code secret dans les réglages</translation>
    </message>
    <message>
        <source>Too many connections were begun; try again in ten minutes</source>
        <translation>Trop de connexions ont été commencées&#x202f;; réessayez dans dix minutes</translation>
    </message>
    <message>
        <source>This sign-in is too old or was used before; press Connect again</source>
        <translation>Cette connexion est trop ancienne ou a déjà servi&#x202f;; cliquez de nouveau sur Connecter</translation>
    </message>
    <message>
        <source>You did not allow access, so nothing was connected</source>
        <translation>Vous n’avez pas autorisé l’accès&#x202f;; rien n’a donc été connecté</translation>
    </message>
    <message>
        <source>Google answered: %1</source>
        <translation>Google a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not all boxes were ticked; connect again and allow everything asked</source>
        <translation>Toutes les cases n’ont pas été cochées&#x202f;; reconnectez et autorisez tout ce qui est demandé</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete; press Connect again</source>
        <translation>La réponse de Google était incomplète&#x202f;; cliquez de nouveau sur Connecter</translation>
    </message>
    <message>
        <source>Google could not be told; remove CloudGreet in your Google account too</source>
        <translation>Google n’a pas pu être prévenu&#x202f;; retirez aussi CloudGreet dans votre compte Google</translation>
    </message>
    <message>
        <source>the key is not accepted</source>
        <translation>la clé n’est pas acceptée</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer was incomplete</source>
        <translation>La réponse de Stripe était incomplète</translation>
    </message>
    <message>
        <source>There is no active meter for “%1” at Stripe</source>
        <translation>Il n’y a pas de compteur actif pour “%1” chez Stripe</translation>
    </message>
    <message>
        <source>Stripe holds more than can be compared</source>
        <translation>Stripe contient plus que ce qui peut être comparé</translation>
    </message>
    <message>
        <source>There is no Stripe key; the fee stays in our own ledger</source>
        <translation>Il n’y a pas de clé Stripe&#x202f;; la commission reste dans notre propre registre</translation>
    </message>
    <message>
        <source>Booking fee</source>
        <translation>Commission de rendez-vous</translation>
    </message>
    <message>
        <source>The invoice item is not known; look it up at Stripe</source>
        <translation>La ligne de facture n’est pas connue&#x202f;; cherchez-la chez Stripe</translation>
    </message>
    <message>
        <source>Stripe cannot answer now; try again</source>
        <translation>Stripe ne peut pas répondre maintenant&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>Stripe refused: %1</source>
        <translation>Stripe a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The webhook carries no signature</source>
        <translation>Le webhook ne porte pas de signature</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is too old or from the future; is the clock right?</source>
        <translation>La signature du webhook est trop ancienne ou vient du futur&#x202f;; l’horloge est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is wrong</source>
        <translation>La signature du webhook est fausse</translation>
    </message>
    <message>
        <source>Not an event of Stripe&apos;s</source>
        <translation>Ce n’est pas un événement de Stripe</translation>
    </message>
    <message>
        <source>The event names no customer</source>
        <translation>L’événement ne nomme pas de client</translation>
    </message>
    <message>
        <source>The recording is empty so far</source>
        <translation>L’enregistrement est encore vide</translation>
    </message>
    <message>
        <source>The recording could not be written: %1</source>
        <translation>L’enregistrement n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>the recording&apos;s link</source>
        <translation>le lien de l’enregistrement</translation>
    </message>
    <message>
        <source>There is no Telnyx API key; set TELNYX_API_KEY</source>
        <translation>Il n’y a pas de clé API Telnyx&#x202f;; définissez TELNYX_API_KEY</translation>
    </message>
    <message>
        <source>Telnyx answered %1</source>
        <translation>Telnyx a répondu %1</translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Telnyx accepts “%1” and does not keep it</source>
        <translation>Telnyx accepte “%1” et ne le conserve pas</translation>
    </message>
    <message>
        <source>Not a webhook of API version 2; set the application&apos;s webhook version to 2</source>
        <translation>Ce n’est pas un webhook de la version 2 de l’API&#x202f;; mettez la version de webhook de l’application à 2</translation>
    </message>
    <message>
        <source>The event names no call</source>
        <translation>L’événement ne nomme pas d’appel</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>ce membre n’existe pas</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted</source>
        <translation>un nombre de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>texts are wanted</source>
        <translation>des textes sont attendus</translation>
    </message>
    <message>
        <source>a text or a list of texts is wanted</source>
        <translation>un texte ou une liste de textes est attendu</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>une valeur parmi celles-ci est attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number like +12125550147 is wanted</source>
        <translation>un numéro comme +12125550147 est attendu</translation>
    </message>
    <message>
        <source>a local time like 2026-03-05T15:00 is wanted</source>
        <translation>une heure locale comme 2026-03-05T15:00 est attendue</translation>
    </message>
    <message>
        <source>a time like 15:00 is wanted</source>
        <translation>une heure comme 15:00 est attendue</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>objects are wanted</source>
        <translation>des objets sont attendus</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a day like 2026-03-05, perhaps with a time like T15:00, or “any” is wanted</source>
        <translation>un jour comme 2026-03-05, éventuellement avec une heure comme T15:00, ou “any” est attendu</translation>
    </message>
    <message>
        <source>a day like 2026-03-05 is wanted</source>
        <translation>un jour comme 2026-03-05 est attendu</translation>
    </message>
    <message>
        <source>a number like +12125550147, or “anonymous”, is wanted</source>
        <translation>un numéro comme +12125550147, ou “anonymous”, est attendu</translation>
    </message>
    <message>
        <source>en or es is wanted</source>
        <translation>en ou es est attendu</translation>
    </message>
    <message>
        <source>say what the caller wants: book, move, cancel, …</source>
        <translation>dites ce que veut l’appelant&#xa0;: book, move, cancel, …</translation>
    </message>
    <message>
        <source>the business has no service “%1”</source>
        <translation>l’entreprise n’a pas de service “%1”</translation>
    </message>
    <message>
        <source>say what the caller asks</source>
        <translation>dites ce que demande l’appelant</translation>
    </message>
    <message>
        <source>it is no question of the receptionist&apos;s; docs/rehearsal.md lists them</source>
        <translation>ce n’est pas une question de la réceptionniste&#x202f;; docs/rehearsal.md en donne la liste</translation>
    </message>
    <message>
        <source>say which</source>
        <translation>dites lequel</translation>
    </message>
    <message>
        <source>“%1” is no regular expression</source>
        <translation>“%1” n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>there is no outcome “%1”</source>
        <translation>il n’y a pas de résultat “%1”</translation>
    </message>
    <message>
        <source>say who calls</source>
        <translation>dites qui appelle</translation>
    </message>
    <message>
        <source>a caller wants at least one thing</source>
        <translation>un appelant veut au moins une chose</translation>
    </message>
    <message>
        <source>say what the database has to hold in the end</source>
        <translation>dites ce que la base de données doit contenir à la fin</translation>
    </message>
    <message>
        <source>%1 is too large for a file of scenarios</source>
        <translation>%1 est trop grand pour un fichier de scénarios</translation>
    </message>
    <message>
        <source>%1 holds no scenarios: a JSON object, {…}, is wanted</source>
        <translation>%1 ne contient pas de scénarios&#xa0;: il faut un objet JSON, {…}</translation>
    </message>
    <message>
        <source>%1: business.phone_numbers: a number to call is wanted</source>
        <translation>%1&#xa0;: business.phone_numbers&#xa0;: un numéro à appeler est attendu</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>%1: two scenarios are called “%2”</source>
        <translation>%1&#xa0;: deux scénarios s’appellent “%2”</translation>
    </message>
    <message>
        <source>%1 holds no file of scenarios (*.json)</source>
        <translation>%1 ne contient aucun fichier de scénarios (*.json)</translation>
    </message>
    <message>
        <source>The backup is damaged (%1); use another one</source>
        <translation>La sauvegarde est endommagée (%1)&#x202f;; utilisez-en une autre</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Arrêté&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 is no backup of CloudGreet&apos;s</source>
        <translation>%1 n’est pas une sauvegarde de CloudGreet</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>La sauvegarde ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>elle se termine trop tôt</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>La sauvegarde a été arrêtée</translation>
    </message>
    <message>
        <source>That is no database of CloudGreet&apos;s</source>
        <translation>Ce n’est pas une base de données de CloudGreet</translation>
    </message>
    <message>
        <source>It was made by a newer CloudGreet; install that version first</source>
        <translation>Elle a été faite par un CloudGreet plus récent&#x202f;; installez d’abord cette version</translation>
    </message>
    <message>
        <source>The database in it is damaged; use another backup</source>
        <translation>La base de données qu’elle contient est endommagée&#x202f;; utilisez une autre sauvegarde</translation>
    </message>
    <message>
        <source>%1 cannot be copied</source>
        <translation>%1 ne peut pas être copié</translation>
    </message>
    <message>
        <source>A restored backup in %1 cannot be moved to its place; make the folder writable and start again</source>
        <translation>Une sauvegarde restaurée dans %1 ne peut pas être mise à sa place&#x202f;; rendez le dossier accessible en écriture et redémarrez</translation>
    </message>
    <message>
        <source>The backup was made by a newer CloudGreet; install that version first</source>
        <translation>La sauvegarde a été faite par un CloudGreet plus récent&#x202f;; installez d’abord cette version</translation>
    </message>
    <message>
        <source>That is no backup of CloudGreet&apos;s, or it is damaged</source>
        <translation>Ce n’est pas une sauvegarde de CloudGreet, ou elle est endommagée</translation>
    </message>
    <message>
        <source>The backup&apos;s list of files is damaged; use another backup</source>
        <translation>La liste des fichiers de la sauvegarde est endommagée&#x202f;; utilisez une autre sauvegarde</translation>
    </message>
    <message>
        <source>There is nothing to back up in %1</source>
        <translation>Il n’y a rien à sauvegarder dans %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The database is damaged; restore the last backup</source>
        <translation>La base de données est endommagée&#x202f;; restaurez la dernière sauvegarde</translation>
    </message>
    <message>
        <source>The disk is full; make room on it</source>
        <translation>Le disque est plein&#x202f;; faites-y de la place</translation>
    </message>
    <message>
        <source>The question took too long; narrow it down</source>
        <translation>La recherche a pris trop de temps&#x202f;; précisez-la</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>La base de données est inutilisable pour le moment</translation>
    </message>
    <message>
        <source>There is no recording of this call</source>
        <translation>Il n’y a pas d’enregistrement de cet appel</translation>
    </message>
    <message>
        <source>“from” is before “to”, by %1 days at most</source>
        <translation>“from” précède “to”, de %1 jours au plus</translation>
    </message>
    <message>
        <source>value of kept bookings − the subscription’s share of this time − the fees of bookings due in it − what calls cost</source>
        <translation>valeur des rendez-vous honorés − part d’abonnement pour cette période − commissions pour les rendez-vous de cette période − coût des appels</translation>
    </message>
    <message numerus="yes">
        <source>A backup was restored. %n text(s) or fee(s) that were about to be sent when it was made were not sent again</source>
        <translation>
            <numerusform>Une sauvegarde a été restaurée. %n SMS ou commission qui allait partir quand elle a été faite n’a pas été renvoyé</numerusform>
            <numerusform>Une sauvegarde a été restaurée. %n SMS ou commissions qui allaient partir quand elle a été faite n’ont pas été renvoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file belongs to another program; choose another data folder</source>
        <translation>Le fichier de la base de données appartient à un autre programme&#x202f;; choisissez un autre dossier des données</translation>
    </message>
    <message>
        <source>The database was made by a newer CloudGreet; install that version or restore a backup</source>
        <translation>La base de données a été faite par un CloudGreet plus récent&#x202f;; installez cette version ou restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>There is no display here. “cloudgreetd practice” plays a call in the terminal, “cloudgreetd serve” is the host without a window.</source>
        <translation>Il n’y a pas d’écran ici. “cloudgreetd practice” joue un appel dans le terminal, “cloudgreetd serve” est le serveur sans fenêtre.</translation>
    </message>
    <message>
        <source>%1 knows the key, but does not permit what is needed.</source>
        <translation>%1 connaît la clé, mais n’autorise pas ce qu’il faut.</translation>
    </message>
    <message>
        <source>Give the key the permissions that the help names.</source>
        <translation>Donnez à la clé les autorisations que l’aide indique.</translation>
    </message>
    <message>
        <source>Google does not answer; until it does, appointments are taken down provisionally.</source>
        <translation>Google ne répond pas ; d’ici là, les rendez-vous sont notés à titre provisoire.</translation>
    </message>
    <message>
        <source>Google does not let CloudGreet into the calendar (%1).</source>
        <translation>Google ne laisse pas CloudGreet accéder à l’agenda (%1).</translation>
    </message>
    <message>
        <source>Look whether the Google Calendar API is enabled in your project, then connect again and tick every box.</source>
        <translation>Vérifiez que l’API Google Calendar est activée dans votre projet, puis reconnectez-vous en cochant toutes les cases.</translation>
    </message>
    <message>
        <source>Appointments go to the Google calendar, which answers.</source>
        <translation>Les rendez-vous vont dans l’agenda Google, qui répond.</translation>
    </message>
    <message>
        <source>callers are answered in “en” or “es”</source>
        <translation>on répond aux appelants en “en” ou en “es”</translation>
    </message>
    <message>
        <source>prices that are kept do not fit %1 (%2); give them anew together with the currency</source>
        <translation>les prix enregistrés ne conviennent pas à %1 (%2) ; indiquez-les à nouveau avec la devise</translation>
    </message>
    <message>
        <source>Consoles on other machines are answered over TLS only: set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or let the admin address %1 be on 127.0.0.1</source>
        <translation>Les consoles d’autres ordinateurs n’obtiennent de réponse que par TLS : définissez CLOUDGREET_TLS_CERT et CLOUDGREET_TLS_KEY, ou placez l’adresse d’administration %1 sur 127.0.0.1</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form without a passphrase</source>
        <translation>%1 ne contient aucune clé privée au format PEM sans mot de passe</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the certificate in %2; give the key that it was issued for</source>
        <translation>La clé de %1 n’est pas celle du certificat de %2 ; indiquez la clé pour laquelle il a été délivré</translation>
    </message>
    <message>
        <source>“weekday” and “hour” come together; an hour is from 0 to 23</source>
        <translation>“weekday” et “hour” vont ensemble&#x202f;; une heure va de 0 à 23</translation>
    </message>
    <message>
        <source>A number of the account needs its number in E.164: {&quot;number&quot;: &quot;+15551230000&quot;}</source>
        <translation>Un numéro du compte a besoin de son numéro en E.164&#xa0;: {&quot;number&quot;: &quot;+15551230000&quot;}</translation>
    </message>
    <message>
        <source>An hour of the week is of a time: “from” and “to”, %1 days apart at most</source>
        <translation>Une heure de la semaine veut une période&#xa0;: “from” et “to”, séparés de %1 jours au plus</translation>
    </message>
    <message>
        <source>There is no such customer</source>
        <translation>Ce client n’existe pas</translation>
    </message>
    <message>
        <source>notes: at most %1 characters</source>
        <translation>notes&#xa0;: au plus %1 caractères</translation>
    </message>
    <message>
        <source>Nothing to change: give notes or tags</source>
        <translation>Rien à changer&#xa0;: indiquez notes ou tags</translation>
    </message>
    <message>
        <source>blocked: true or false is wanted</source>
        <translation>blocked&#xa0;: true ou false est attendu</translation>
    </message>
    <message>
        <source>minutes: 5 to 1440, in steps of 5, are wanted</source>
        <translation>minutes&#xa0;: de 5 à 1440, par pas de 5, sont attendus</translation>
    </message>
    <message>
        <source>Nothing to change: give start, minutes or notes</source>
        <translation>Rien à changer&#xa0;: donnez start, minutes ou notes</translation>
    </message>
    <message>
        <source>text: is missing</source>
        <translation>text&#xa0;: absent</translation>
    </message>
    <message>
        <source>Somebody else has written notes about this call meanwhile</source>
        <translation>Quelqu’un d’autre a écrit des notes sur cet appel entre-temps</translation>
    </message>
    <message>
        <source>notes and notes_before are texts, tags a list of words</source>
        <translation>notes et notes_before sont des textes, tags une liste de mots</translation>
    </message>
    <message>
        <source>That page is larger than 2 MB.</source>
        <translation>Cette page dépasse 2 Mo.</translation>
    </message>
    <message>
        <source>There is no such page. Is the address right?</source>
        <translation>Cette page n’existe pas. L’adresse est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>That page is not shown to us (%1).</source>
        <translation>Cette page ne nous est pas montrée (%1).</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Are you on line, and is it right?</source>
        <translation>Personne ne répond à cette adresse. Êtes-vous en ligne, et est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>That is no page of text.</source>
        <translation>Ce n’est pas une page de texte.</translation>
    </message>
    <message>
        <source>Enter the address as your browser shows it: www.example.com/faq</source>
        <translation>Saisissez l’adresse telle que votre navigateur l’affiche&#xa0;: www.example.com/faq</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Said in calls</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>%1 · calls and what was said</source>
        <translation>%1 · appels et ce qui s’y est dit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TextReasons</name>
    <message>
        <source>The number is a landline or cannot get texts</source>
        <translation>Le numéro est un fixe ou ne peut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>The carrier took the text for spam</source>
        <translation>L’opérateur a pris le SMS pour du spam</translation>
    </message>
    <message>
        <source>The carrier took the text for spam and blocks this number for now</source>
        <translation>L’opérateur a pris le SMS pour du spam et bloque ce numéro pour l’instant</translation>
    </message>
    <message>
        <source>The phone could not be reached, or its carrier did not take the text</source>
        <translation>Le téléphone était injoignable, ou son opérateur n’a pas pris le SMS</translation>
    </message>
    <message>
        <source>Your number is not registered for texting (10DLC); register it with Telnyx</source>
        <translation>Votre numéro n’est pas enregistré pour les SMS (10DLC)&#x202f;; enregistrez-le chez Telnyx</translation>
    </message>
    <message>
        <source>More texts than the carrier allows your number in this time</source>
        <translation>Plus de SMS que l’opérateur n’en permet à votre numéro dans ce délai</translation>
    </message>
    <message>
        <source>The customer has asked for no more texts</source>
        <translation>Le client a demandé à ne plus recevoir de SMS</translation>
    </message>
    <message>
        <source>Your number is not assigned to the messaging profile at Telnyx</source>
        <translation>Votre numéro n’est pas attribué au profil de messagerie chez Telnyx</translation>
    </message>
    <message>
        <source>Your messaging profile does not allow texts to that country</source>
        <translation>Votre profil de messagerie n’autorise pas les SMS vers ce pays</translation>
    </message>
    <message>
        <source>This is not a number that texts can be sent to</source>
        <translation>Ce n’est pas un numéro auquel on peut envoyer des SMS</translation>
    </message>
    <message>
        <source>Your messaging profile is switched off at Telnyx</source>
        <translation>Votre profil de messagerie est désactivé chez Telnyx</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Telnyx</source>
        <translation>Trop de SMS étaient en attente chez Telnyx</translation>
    </message>
    <message>
        <source>The carrier does not allow what the text says</source>
        <translation>L’opérateur n’autorise pas ce que dit le SMS</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified for texting</source>
        <translation>Votre numéro gratuit n’est pas vérifié pour les SMS</translation>
    </message>
    <message>
        <source>Your messaging profile allows no countries yet</source>
        <translation>Votre profil de messagerie n’autorise encore aucun pays</translation>
    </message>
    <message>
        <source>The spending limit of your messaging profile is reached</source>
        <translation>La limite de dépenses de votre profil de messagerie est atteinte</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive or out of funds</source>
        <translation>Votre compte Telnyx est inactif ou n’a plus de crédit</translation>
    </message>
    <message>
        <source>Telnyx gave no reason</source>
        <translation>Telnyx n’a pas donné de raison</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>It is not known whether it went out</source>
        <translation>On ne sait pas s’il est parti</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvel horaire</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Autres créneaux</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>Après un appel manqué</translation>
    </message>
    <message>
        <source>Call them instead, or ask for a mobile number.</source>
        <translation>Appelez plutôt, ou demandez un numéro de mobile.</translation>
    </message>
    <message>
        <source>Call them instead. Texts reach them again once they text START to you.</source>
        <translation>Appelez plutôt. Les SMS arriveront de nouveau quand le client vous aura envoyé START.</translation>
    </message>
    <message>
        <source>Check the digits of the number.</source>
        <translation>Vérifiez les chiffres du numéro.</translation>
    </message>
    <message>
        <source>Try again later, or call.</source>
        <translation>Réessayez plus tard, ou appelez.</translation>
    </message>
    <message>
        <source>Write it as you would say it: without links, capitals and offers.</source>
        <translation>Écrivez-le comme vous le diriez&#xa0;: sans liens, majuscules ni offres.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Écrivez-le en d’autres mots.</translation>
    </message>
    <message>
        <source>Wait some minutes, then send it again.</source>
        <translation>Attendez quelques minutes, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Top the account up at Telnyx, then send it again.</source>
        <translation>Rechargez le compte chez Telnyx, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Raise the limit at Telnyx, then send it again.</source>
        <translation>Relevez la limite chez Telnyx, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Set-up, page “Phone line”, shows what is missing at Telnyx.</source>
        <translation>Réglages, page “Ligne téléphonique”, montre ce qui manque chez Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx takes the registration under “Messaging”; it takes some days.</source>
        <translation>Telnyx prend l’enregistrement sous “Messaging”&#x202f;; cela demande quelques jours.</translation>
    </message>
    <message>
        <source>Telnyx verifies it under “Messaging”; it takes some days.</source>
        <translation>Telnyx le vérifie sous “Messaging”&#x202f;; cela demande quelques jours.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again: it may have arrived.</source>
        <translation>Demandez au client avant de le renvoyer&#xa0;: il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Check the number and send it again, or call.</source>
        <translation>Vérifiez le numéro et renvoyez-le, ou appelez.</translation>
    </message>
</context>
<context>
    <name>ToolAnswers</name>
    <message>
        <source>The business is closed then</source>
        <translation>L’entreprise est fermée à ce moment-là</translation>
    </message>
    <message>
        <source>That time is taken</source>
        <translation>Ce créneau est pris</translation>
    </message>
    <message>
        <source>That time is in the past</source>
        <translation>Ce moment est passé</translation>
    </message>
    <message>
        <source>That is too soon to be booked</source>
        <translation>C’est trop proche pour être réservé</translation>
    </message>
    <message>
        <source>That is further ahead than can be booked</source>
        <translation>C’est trop loin pour être réservé</translation>
    </message>
    <message>
        <source>There is no such service</source>
        <translation>Ce service n’existe pas</translation>
    </message>
    <message>
        <source>Taken down; a text follows once the calendar has confirmed it</source>
        <translation>Noté&#x202f;; un SMS suivra quand l’agenda l’aura confirmé</translation>
    </message>
    <message>
        <source>That time has just been taken</source>
        <translation>Ce créneau vient d’être pris</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is nothing to cancel</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Le message a été pris</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CLOUDGREET_LANGUAGE: “%1” is none of the languages there are: %2</source>
        <translation>CLOUDGREET_LANGUAGE&#xa0;: “%1” n’est aucune des langues qui existent&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Front</name>
    <message>
        <source>Not JSON</source>
        <translation>Ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>Bad arguments</source>
        <translation>Arguments incorrects</translation>
    </message>
    <message>
        <source>call_id and tool_call_id are wanted</source>
        <translation>call_id et tool_call_id sont attendus</translation>
    </message>
    <message>
        <source>No such call</source>
        <translation>Cet appel n’existe pas</translation>
    </message>
    <message>
        <source>Practice calls are not backed up</source>
        <translation>Les appels d’essai ne sont pas sauvegardés</translation>
    </message>
    <message>
        <source>They are made anew at every start.</source>
        <translation>Ils sont refaits à chaque démarrage.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation>Ce n’est pas un webhook</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Trop occupé</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyez-le</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>Absent du disque</translation>
    </message>
    <message>
        <source>No metered price</source>
        <translation>Pas de prix à l’usage</translation>
    </message>
    <message>
        <source>Booking fees are billed by a meter, so the subscription needs the metered price of that meter: make one at Stripe and set its id, price_…, as billing.meter_price</source>
        <translation>Les commissions sont facturées par un compteur&#x202f;; l’abonnement a donc besoin du prix à l’usage de ce compteur&#xa0;: créez-en un chez Stripe et mettez son id, price_…, dans billing.meter_price</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Pas de prix</translation>
    </message>
    <message>
        <source>Set the monthly price of the subscription first (billing.subscription_monthly)</source>
        <translation>Fixez d’abord le prix mensuel de l’abonnement (billing.subscription_monthly)</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Pas de client</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Cette entreprise n’est pas encore cliente chez Stripe&#x202f;; abonnez-vous d’abord</translation>
    </message>
    <message>
        <source>Thank you. You may close this page; CloudGreet shows your subscription.</source>
        <translation>Merci. Vous pouvez fermer cette page&#x202f;; CloudGreet affiche votre abonnement.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Redirection incorrecte</translation>
    </message>
    <message>
        <source>redirect_uri has to be on 127.0.0.1 or this host&apos;s own callback</source>
        <translation>redirect_uri doit être sur 127.0.0.1 ou le retour propre à ce serveur</translation>
    </message>
    <message>
        <source>No such channel</source>
        <translation>Ce canal n’existe pas</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Ce n’est pas une notification</translation>
    </message>
    <message>
        <source>a number like +15550104567 is wanted</source>
        <translation>un numéro comme +15550104567 est attendu</translation>
    </message>
    <message>
        <source>this is the number that is answered here; another telephone is wanted</source>
        <translation>c’est le numéro auquel on répond ici&#x202f;; un autre téléphone est attendu</translation>
    </message>
    <message>
        <source>the public address is not known yet</source>
        <translation>l’adresse publique n’est pas encore connue</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Fixé ailleurs</translation>
    </message>
    <message>
        <source>The environment sets CLOUDGREET_PUBLIC_URL, which goes before what is entered here; change it there</source>
        <translation>L’environnement définit CLOUDGREET_PUBLIC_URL, qui prime sur ce qui est saisi ici&#x202f;; changez-le là-bas</translation>
    </message>
    <message>
        <source>Not yet on disk</source>
        <translation>Pas encore sur le disque</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Mauvaise longueur</translation>
    </message>
    <message>
        <source>“seconds” is a whole number from %1 to %2</source>
        <translation>“seconds” est un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>Make a new one where this one was made</source>
        <translation>Créez-en un nouveau là où celui-ci a été créé</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>This link is asked for too often</source>
        <translation>Ce lien est demandé trop souvent</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>L’enregistrement a été supprimé</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>Cette entreprise n’existe pas</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody else changed these settings; load them again and repeat your change</source>
        <translation>Quelqu’un d’autre a modifié ces réglages&#x202f;; rechargez-les et refaites votre modification</translation>
    </message>
    <message>
        <source>No such section</source>
        <translation>Cette section n’existe pas</translation>
    </message>
    <message>
        <source>The sections are %1</source>
        <translation>Les sections sont %1</translation>
    </message>
    <message>
        <source>Which state is changed?</source>
        <translation>Quel état est modifié&#x202f;?</translation>
    </message>
    <message>
        <source>Send If-Match with the ETag of the settings as you loaded them, or * to overwrite whatever is there</source>
        <translation>Envoyez If-Match avec l’ETag des réglages tels que vous les avez chargés, ou * pour écraser ce qui s’y trouve</translation>
    </message>
    <message>
        <source>A token has name, role and businesses; “%1” is none of them</source>
        <translation>Un jeton a name, role et businesses&#x202f;; “%1” n’en fait pas partie</translation>
    </message>
    <message>
        <source>businesses: a list of ids is wanted</source>
        <translation>businesses&#xa0;: une liste d’id est attendue</translation>
    </message>
    <message>
        <source>businesses: there is no business “%1”</source>
        <translation>businesses&#xa0;: il n’y a pas d’entreprise “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name</source>
        <translation>Il y a déjà un jeton de ce nom</translation>
    </message>
    <message>
        <source>Revoke it first or choose another name</source>
        <translation>Révoquez-le d’abord ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>Il n’y a pas de jeton de ce nom</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Pictures</name>
    <message>
        <source>Hi, I would like to book a cleaning please</source>
        <translation>Hi, I would like to book a cleaning please</translation>
    </message>
    <message>
        <source>tomorrow afternoon</source>
        <translation>tomorrow afternoon</translation>
    </message>
    <message>
        <source>How much is that?</source>
        <translation>How much is that?</translation>
    </message>
    <message>
        <source>the first one is good</source>
        <translation>the first one is good</translation>
    </message>
    <message>
        <source>Maria Lopez</source>
        <translation>Maria Lopez</translation>
    </message>
    <message>
        <source>yes, that&apos;s right</source>
        <translation>yes, that&apos;s right</translation>
    </message>
    <message>
        <source>yes, book it please</source>
        <translation>yes, book it please</translation>
    </message>
    <message>
        <source>no, that&apos;s all, thank you, goodbye</source>
        <translation>no, that&apos;s all, thank you, goodbye</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::BrowserReturn</name>
    <message>
        <source>No port could be opened on this computer for the browser to come back to</source>
        <translation>Aucun port n’a pu être ouvert sur cet ordinateur pour le retour du navigateur</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>You may close this page and go back to CloudGreet.</source>
        <translation>Vous pouvez fermer cette page et revenir à CloudGreet.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::EventFeed</name>
    <message>
        <source>The host no longer accepts the key of this console. Attach to it anew on the sheet “This computer”.</source>
        <translation>Le serveur n’accepte plus la clé de cette console. Rattachez-vous de nouveau au serveur dans “Cet ordinateur”.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::Connection</name>
    <message>
        <source>Too many connections from this address.</source>
        <translation>Trop de connexions depuis cette adresse.</translation>
    </message>
    <message>
        <source>A WebSocket needs a connection of its own.</source>
        <translation>Un WebSocket demande une connexion à lui.</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>Le corps est plus grand que ce que cette route accepte.</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>La requête n’est pas arrivée à temps.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::HttpServer</name>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This address does not take %1.</source>
        <translation>Cette adresse n’accepte pas %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address.</source>
        <translation>Il n’y a pas de WebSocket à cette adresse.</translation>
    </message>
    <message>
        <source>The WebSocket was refused.</source>
        <translation>Le WebSocket a été refusé.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::Desk</name>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::TelnyxMessages</name>
    <message>
        <source>A text needs from and to in E.164, and text</source>
        <translation>Un SMS demande from et to en E.164, et text</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AddressCard</name>
    <message>
        <source>Where Telnyx reaches this computer</source>
        <translation>Où Telnyx joint cet ordinateur</translation>
    </message>
    <message>
        <source>Telnyx tells this host of each call over the internet. A tunnel – from Cloudflare, Tailscale or ngrok – gives it an address without opening your router; a web server or a port of the router can lead here too.</source>
        <translation>Telnyx annonce chaque appel à ce serveur par internet. Un tunnel – de Cloudflare, Tailscale ou ngrok – lui donne une adresse sans ouvrir votre routeur&#x202f;; un serveur web ou un port du routeur peut aussi mener ici.</translation>
    </message>
    <message>
        <source>https://phone.example.com</source>
        <translation>https://phone.example.com</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Three ways to be reached</source>
        <translation>Trois façons d’être joignable</translation>
    </message>
    <message>
        <source>It has to lead to %1.</source>
        <translation>Elle doit mener à %1.</translation>
    </message>
    <message>
        <source>Set by the environment (CLOUDGREET_PUBLIC_URL). </source>
        <translation>Fixée par l’environnement (CLOUDGREET_PUBLIC_URL). </translation>
    </message>
    <message>
        <source>The practice line needs no tunnel.</source>
        <translation>La ligne d’essai n’a pas besoin de tunnel.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Agenda</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Rien n’est réservé</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AgendaModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AnswerSheet</name>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The question, as a caller would ask it</source>
        <translation>La question, telle qu’un appelant la poserait</translation>
    </message>
    <message>
        <source>The answer; it is spoken as it stands here</source>
        <translation>La réponse&#x202f;; elle est dite telle qu’elle est écrite ici</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Elle est dite telle qu’elle est écrite ici.</translation>
    </message>
    <message>
        <source>Question, as a caller would ask it</source>
        <translation>Question, telle qu’un appelant la poserait</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A question and its answer are wanted.</source>
        <translation>Il faut une question et sa réponse.</translation>
    </message>
    <message>
        <source>The receptionist knows it from the next call on.</source>
        <translation>La réceptionniste le sait dès le prochain appel.</translation>
    </message>
    <message>
        <source>This came from your questions and answers. What you write here takes its place.</source>
        <translation>Cela venait de vos questions et réponses. Ce que vous écrivez ici le remplace.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentSheet</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>On your Google calendar</source>
        <translation>Dans votre agenda Google</translation>
    </message>
    <message>
        <source>Not on a connected calendar</source>
        <translation>Dans aucun agenda connecté</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Double-click a free time to book it; drag an appointment or its edge</source>
        <translation>Double-cliquez sur une heure libre pour réserver&#x202f;; faites glisser un rendez-vous ou son bord</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AttachSheet</name>
    <message>
        <source>A host on another computer</source>
        <translation>Un serveur sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Where CloudGreet answers your line on a computer that is always on, this console shows its calls and works for it. This computer then answers no calls itself.</source>
        <translation>Quand CloudGreet répond à votre ligne sur un ordinateur toujours allumé, cette console en montre les appels et travaille pour lui. Cet ordinateur-ci ne répond alors plus aux appels.</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>As who installed it told you, or as “cloudgreetd serve” prints it there.</source>
        <translation>Telle que vous l’a donnée la personne qui l’a installé, ou telle que “cloudgreetd serve” l’affiche là-bas.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Key of this console</source>
        <translation>Clé de cette console</translation>
    </message>
    <message>
        <source>“cloudgreetd token create NAME”, there, prints one.</source>
        <translation>Là-bas, “cloudgreetd token create NOM” en affiche une.</translation>
    </message>
    <message>
        <source>Its certificate is good for this address, until %1: an authority that this computer trusts vouches for it.</source>
        <translation>Son certificat vaut pour cette adresse, jusqu’au %1&#xa0;: une autorité à laquelle cet ordinateur fait confiance s’en porte garante.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody that this computer knows. Compare this fingerprint with the one that the host prints: only when they are the same is it your host. It is good until %1.</source>
        <translation>Son certificat n’est signé par personne que cet ordinateur connaisse. Comparez cette empreinte à celle que le serveur affiche&#xa0;: c’est votre serveur seulement si elles sont identiques. Il vaut jusqu’au %1.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>The host did not take this key. Was it copied whole, and made on that host?</source>
        <translation>Le serveur n’a pas accepté cette clé. A-t-elle été copiée en entier, et créée sur ce serveur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Awake</name>
    <message>
        <source>Telephone calls are answered here</source>
        <translation>On répond ici à des appels téléphoniques</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BackupCard</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made every night while the program runs, and the latest seven are kept on the same disk.</source>
        <translation>Il s’en fait une chaque nuit tant que le programme fonctionne, et les sept dernières sont conservées sur le même disque.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>How to keep one elsewhere, and how to bring one back</source>
        <translation>Comment en garder une ailleurs, et comment la restaurer</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingCard</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>What this host’s operator charges you, and whether Stripe has it as we do.</source>
        <translation>Ce que l’exploitant de ce serveur vous facture, et si Stripe a les mêmes chiffres que nous.</translation>
    </message>
    <message>
        <source>On its way to Stripe</source>
        <translation>En route vers Stripe</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Could not be charged</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Opens Stripe’s page in your browser</source>
        <translation>Ouvre la page de Stripe dans votre navigateur</translation>
    </message>
    <message>
        <source>Invoices and payment</source>
        <translation>Factures et paiement</translation>
    </message>
    <message>
        <source>Our list against Stripe’s</source>
        <translation>Notre liste et celle de Stripe</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>This host has no Stripe key: fees are listed, nothing is charged.</source>
        <translation>Ce serveur n’a pas de clé Stripe&#xa0;: les commissions sont notées, rien n’est facturé.</translation>
    </message>
    <message>
        <source>Fees are switched off above: nothing is charged.</source>
        <translation>Les commissions sont désactivées ci-dessus&#xa0;: rien n’est facturé.</translation>
    </message>
    <message>
        <source>%1 %2 of this month stand in our list alone.</source>
        <translation>%1 Ce mois-ci, %2 figurent dans notre liste seulement.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>At Stripe.</source>
        <translation>Chez Stripe.</translation>
    </message>
    <message>
        <source>Paid until %1.</source>
        <translation>Payé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Possible once fees go to a customer at Stripe</source>
        <translation>Possible dès que les commissions vont à un client chez Stripe</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>La dernière tentative a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Once a day by itself; it has not been done yet.</source>
        <translation>Une fois par jour, tout seul&#x202f;; cela n’a pas encore été fait.</translation>
    </message>
    <message>
        <source>Compared %1; once a day by itself.</source>
        <translation>Comparé&#xa0;: %1&#x202f;; une fois par jour, tout seul.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>We counted %1 bookings, Stripe’s meter %2</source>
        <translation>Nous avons compté %1 réservations, le compteur de Stripe %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingForm</name>
    <message>
        <source>Fees for bookings</source>
        <translation>Commissions sur les rendez-vous</translation>
    </message>
    <message>
        <source>What this host’s operator charges the business for each appointment. Without a Stripe key the list is kept, and nothing is charged.</source>
        <translation>Ce que l’exploitant de ce serveur facture à l’entreprise pour chaque rendez-vous. Sans clé Stripe, la liste est tenue et rien n’est facturé.</translation>
    </message>
    <message>
        <source>No fees</source>
        <translation>Pas de commissions</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Sur la prochaine facture</translation>
    </message>
    <message>
        <source>As usage of a Stripe meter</source>
        <translation>Comme usage d’un compteur Stripe</translation>
    </message>
    <message>
        <source>cus_…</source>
        <translation>cus_…</translation>
    </message>
    <message>
        <source>appointment_booked</source>
        <translation>appointment_booked</translation>
    </message>
    <message>
        <source>price_…</source>
        <translation>price_…</translation>
    </message>
    <message>
        <source>How fees are charged</source>
        <translation>Mode de facturation</translation>
    </message>
    <message>
        <source>Fee for a booking</source>
        <translation>Commission par rendez-vous</translation>
    </message>
    <message>
        <source>Customer at Stripe</source>
        <translation>Client chez Stripe</translation>
    </message>
    <message>
        <source>The business’s id; Stripe shows it on the customer’s page.</source>
        <translation>L’id de l’entreprise&#x202f;; Stripe l’affiche sur la page du client.</translation>
    </message>
    <message>
        <source>Event name of the meter</source>
        <translation>Nom d’événement du compteur</translation>
    </message>
    <message>
        <source>Only for fees by usage.</source>
        <translation>Seulement pour les commissions à l’usage.</translation>
    </message>
    <message>
        <source>Metered price at Stripe</source>
        <translation>Prix à l’usage chez Stripe</translation>
    </message>
    <message>
        <source>Only for fees by usage: the price of that meter, which the subscription is made with.</source>
        <translation>Seulement pour les commissions à l’usage&#xa0;: le prix de ce compteur, avec lequel l’abonnement est créé.</translation>
    </message>
    <message>
        <source>Subscription a month</source>
        <translation>Abonnement par mois</translation>
    </message>
    <message>
        <source>Counted in what the receptionist earns you; it is not charged from here.</source>
        <translation>Compté dans ce que la réceptionniste vous rapporte&#x202f;; il n’est pas facturé d’ici.</translation>
    </message>
    <message>
        <source>Its price at Stripe</source>
        <translation>Son prix chez Stripe</translation>
    </message>
    <message>
        <source>Empty: a price of that amount is made when the business subscribes.</source>
        <translation>Vide&#xa0;: un prix de ce montant est créé quand l’entreprise s’abonne.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BookingSheet</name>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>+1 212 555 0147</source>
        <translation>+1 212 555 0147</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BusinessForm</name>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>What callers hear when they ask who and where you are.</source>
        <translation>Ce qu’entendent les appelants qui demandent qui et où vous êtes.</translation>
    </message>
    <message>
        <source>Bright Smile Dental</source>
        <translation>Bright Smile Dental</translation>
    </message>
    <message>
        <source>12 Elm Street, New York</source>
        <translation>12 Elm Street, New York</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>USD · US dollar</source>
        <translation>USD · Dollar américain</translation>
    </message>
    <message>
        <source>CAD · Canadian dollar</source>
        <translation>CAD · Dollar canadien</translation>
    </message>
    <message>
        <source>EUR · Euro</source>
        <translation>EUR · Euro</translation>
    </message>
    <message>
        <source>GBP · Pound</source>
        <translation>GBP · Livre sterling</translation>
    </message>
    <message>
        <source>MXN · Mexican peso</source>
        <translation>MXN · Peso mexicain</translation>
    </message>
    <message>
        <source>AUD · Australian dollar</source>
        <translation>AUD · Dollar australien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you say it on the telephone.</source>
        <translation>Comme vous le dites au téléphone.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Told to callers who ask; leave it empty where customers do not come to you.</source>
        <translation>Dite aux appelants qui la demandent&#x202f;; laissez-la vide si les clients ne viennent pas chez vous.</translation>
    </message>
    <message>
        <source>Telephone number that is answered</source>
        <translation>Numéro de téléphone auquel on répond</translation>
    </message>
    <message>
        <source>The number that you have at Telnyx. Several have commas between them.</source>
        <translation>Le numéro que vous avez chez Telnyx. S’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Appointments are made in it.</source>
        <translation>Celui des rendez-vous.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Of your prices.</source>
        <translation>Celle de vos prix.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The receptionist speaks it first.</source>
        <translation>Celle que la réceptionniste parle d’abord.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CalendarCard</name>
    <message>
        <source>Your Google calendar</source>
        <translation>Votre agenda Google</translation>
    </message>
    <message>
        <source>Callers are offered only times that are free in it, and their appointments are written there while they are still talking.</source>
        <translation>Les appelants ne se voient proposer que ses heures libres, et leurs rendez-vous y sont inscrits pendant qu’ils parlent encore.</translation>
    </message>
    <message>
        <source>Connect in the browser</source>
        <translation>Connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Calendars that keep times busy, and the one that appointments are written to</source>
        <translation>Les agendas qui marquent les heures occupées, et celui où les rendez-vous sont inscrits</translation>
    </message>
    <message>
        <source>Appointments go here</source>
        <translation>Rendez-vous ici</translation>
    </message>
    <message>
        <source>Appointments go to %1</source>
        <translation>Les rendez-vous vont dans %1</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes. Begin again.</source>
        <translation>Le navigateur n’est pas revenu dans les dix minutes. Recommencez.</translation>
    </message>
    <message>
        <source>Your browser asks you now. Tick every box there, then come back.</source>
        <translation>Votre navigateur vous le demande maintenant. Cochez-y toutes les cases, puis revenez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one, on this computer: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez cette adresse dans un navigateur, sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disconnect the calendar?</source>
        <translation>Déconnecter l’agenda&#x202f;?</translation>
    </message>
    <message>
        <source>Appointments stay in it. From now on callers may be offered times that you have taken.</source>
        <translation>Les rendez-vous y restent. Désormais, les appelants pourront se voir proposer des heures que vous avez déjà prises.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Delete this call for good</source>
        <translation>Supprimer cet appel définitivement</translation>
    </message>
    <message>
        <source>Call %1 with this computer’s telephone program</source>
        <translation>Appeler le %1 avec le logiciel de téléphonie de cet ordinateur</translation>
    </message>
    <message>
        <source>The caller’s number is not known</source>
        <translation>Le numéro de l’appelant n’est pas connu</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Calls from this number are blocked; serve them again</source>
        <translation>Les appels de ce numéro sont bloqués&#x202f;; y répondre à nouveau</translation>
    </message>
    <message>
        <source>Block calls from this number</source>
        <translation>Bloquer les appels de ce numéro</translation>
    </message>
    <message>
        <source>It can be deleted once it is over</source>
        <translation>Il pourra être supprimé une fois terminé</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel du %1</translation>
    </message>
    <message>
        <source>Your telephone program was asked to call. The number is on the clipboard too.</source>
        <translation>Votre logiciel de téléphonie a été chargé d’appeler. Le numéro est aussi dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The number is on the clipboard</source>
        <translation>Le numéro est dans le presse-papiers</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers. Call %1 from your telephone, or choose a program for “tel:” links in the settings of your system.</source>
        <translation>Aucun logiciel de cet ordinateur ne prend de numéros de téléphone. Appelez le %1 depuis votre téléphone, ou choisissez un logiciel pour les liens “tel:” dans les réglages du système.</translation>
    </message>
    <message>
        <source>From the next call on, %1 can only leave a message: the receptionist says so, takes it and hangs up. Nothing is booked and nobody is put through.</source>
        <translation>Dès le prochain appel, le %1 ne peut que laisser un message&#xa0;: la réceptionniste le dit, le prend et raccroche. Rien n’est réservé et personne n’est mis en relation.</translation>
    </message>
    <message>
        <source>Block this caller?</source>
        <translation>Bloquer cet appelant&#x202f;?</translation>
    </message>
    <message>
        <source>What was said, the timeline and the recording are deleted, also from the search and the backups’ recordings. Notes and tags go too. Appointments and texts that came of the call stay. This cannot be undone.</source>
        <translation>Ce qui s’est dit, la chronologie et l’enregistrement sont supprimés, y compris de la recherche et des enregistrements des sauvegardes, avec les notes et les étiquettes. Les rendez-vous et les SMS nés de l’appel restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete this call for good?</source>
        <translation>Supprimer cet appel définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>From the next call on, %1 hears the busy tone. The call is not answered or recorded, no text is sent, and it is listed as rejected.</source>
        <translation>Dès le prochain appel, le %1 entend la tonalité d’occupation. L’appel n’est ni pris ni enregistré, aucun SMS n’est envoyé, et il figure comme rejeté.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallCard</name>
    <message>
        <source>Answering…</source>
        <translation>On décroche…</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Durée de l’appel</translation>
    </message>
    <message>
        <source>Let the receptionist say…</source>
        <translation>Faire dire à la réceptionniste…</translation>
    </message>
    <message>
        <source>A line for the receptionist to say</source>
        <translation>Une phrase que la réceptionniste doit dire</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transférer l’appel</translation>
    </message>
    <message>
        <source>To which number? Leave it empty for the people on call.</source>
        <translation>Vers quel numéro&#x202f;? Laissez vide pour les personnes d’astreinte.</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre l’appel</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Prendre l’appel vous-même</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Hang up?</source>
        <translation>Raccrocher&#x202f;?</translation>
    </message>
    <message>
        <source>The caller is cut off at once.</source>
        <translation>L’appelant est coupé aussitôt.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel du %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You have taken over</source>
        <translation>Vous avez pris l’appel</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre l’appel</translation>
    </message>
    <message>
        <source>Let the receptionist go on</source>
        <translation>Laisser la réceptionniste continuer</translation>
    </message>
    <message>
        <source>The receptionist falls silent, and only what you type is said</source>
        <translation>La réceptionniste se tait, et seul ce que vous tapez est dit</translation>
    </message>
    <message>
        <source>Type what the caller hears…</source>
        <translation>Tapez ce que l’appelant entendra…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallDetailPane</name>
    <message>
        <source>Choose a call to see what was said.</source>
        <translation>Choisissez un appel pour voir ce qui s’est dit.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>model %1 %2</source>
        <translation>modèle %1 %2</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>ligne %1 %2</translation>
    </message>
    <message>
        <source>model %1 tokens, price not known</source>
        <translation>modèle %1 jetons, prix inconnu</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Rien n’est noté.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was booked in this call.</source>
        <translation>Rien n’a été réservé pendant cet appel.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>appel %1</translation>
    </message>
    <message>
        <source>recording %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the receptionist should say to this</source>
        <translation>Ce que la réceptionniste devrait répondre à cela</translation>
    </message>
    <message>
        <source>What the receptionist should have said</source>
        <translation>Ce que la réceptionniste aurait dû dire</translation>
    </message>
    <message>
        <source>The receptionist has learned it</source>
        <translation>La réceptionniste l’a appris</translation>
    </message>
    <message>
        <source>It stands under Set-up, Questions &amp; answers, and counts from the next call on.</source>
        <translation>C’est sous Réglages, Questions et réponses, et cela vaut dès le prochain appel.</translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notes •</translation>
    </message>
    <message>
        <source>Notes: there are some</source>
        <translation>Notes&#xa0;: il y en a</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsModel</name>
    <message>
        <source>On the line now</source>
        <translation>En ligne maintenant</translation>
    </message>
    <message>
        <source>No words were said</source>
        <translation>Rien n’a été dit</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec des notes</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Every call, what was said and what came of it</source>
        <translation>Chaque appel, ce qui s’est dit et ce qui en est sorti</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Chercher ce qui s’est dit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Show all calls again</source>
        <translation>Réafficher tous les appels</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Seulement %1&#x202f;; tout afficher</translation>
    </message>
    <message>
        <source>No call fits.
Try fewer words, or another filter.</source>
        <translation>Aucun appel ne correspond.
Essayez moins de mots, ou un autre filtre.</translation>
    </message>
    <message>
        <source>No calls yet.
Place a practice call, and it appears here.</source>
        <translation>Pas encore d’appels.
Passez un appel d’essai, et il apparaît ici.</translation>
    </message>
    <message>
        <source>No calls yet.
Each call to your number appears here.</source>
        <translation>Pas encore d’appels.
Chaque appel à votre numéro apparaît ici.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the calls that the list shows as a file</source>
        <translation>Enregistrer dans un fichier les appels que montre la liste</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CancelSheet</name>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Annuler ce rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Oui, l’annuler</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tell the customer by text message</source>
        <translation>Prévenir le client par SMS</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ChartCard</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>Copy or save “%1”</source>
        <translation>Copier ou enregistrer “%1”</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CheckList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Composer</name>
    <message>
        <source>Text to send</source>
        <translation>SMS à envoyer</translation>
    </message>
    <message>
        <source>Write a text…</source>
        <translation>Écrivez un SMS…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a new line</source>
        <translation>Entrée envoie · Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2; emoji and special letters take more room</source>
        <translation>%1 · %2&#x202f;; les emojis et les lettres spéciales prennent plus de place</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ComputerSheet</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>The entry in this computer’s autostart folder could not be written. Is the disk full, or the folder not yours?</source>
        <translation>L’entrée n’a pas pu être écrite dans le dossier de démarrage automatique de cet ordinateur. Le disque est-il plein, ou le dossier n’est-il pas à vous&#x202f;?</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Continuer à répondre quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>CloudGreet stays in the tray; Quit there ends it.</source>
        <translation>CloudGreet reste dans la zone de notification&#x202f;; Quitter, là, y met fin.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window asks first.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;; fermer la fenêtre demande donc d’abord confirmation.</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Garder cet ordinateur éveillé</translation>
    </message>
    <message>
        <source>While your line is answered here. A computer that sleeps picks up no telephone.</source>
        <translation>Tant qu’il répond à votre ligne. Un ordinateur en veille ne décroche pas.</translation>
    </message>
    <message>
        <source>Notify me when I am in another window</source>
        <translation>M’avertir quand je suis dans une autre fenêtre</translation>
    </message>
    <message>
        <source>New and cancelled appointments, and what needs attention.</source>
        <translation>Rendez-vous nouveaux et annulés, et ce qui est à traiter.</translation>
    </message>
    <message>
        <source>%1 answers your line; this console shows it.</source>
        <translation>%1 répond à votre ligne&#x202f;; cette console la montre.</translation>
    </message>
    <message>
        <source>This computer answers your line, while CloudGreet is open.</source>
        <translation>Cet ordinateur répond à votre ligne, tant que CloudGreet est ouvert.</translation>
    </message>
    <message>
        <source>Answer on this computer again…</source>
        <translation>Répondre de nouveau sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Attach to a host on another computer…</source>
        <translation>Se rattacher à un serveur sur un autre ordinateur…</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Votre ligne</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>CloudGreet speaks it to you from its next start on. What callers hear is chosen in the set-up.</source>
        <translation>CloudGreet vous la parle à partir de son prochain démarrage. Ce qu’entendent les appelants se choisit dans les réglages.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ConversationsModel</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Pas de SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>ne veut pas de SMS</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DayLists</name>
    <message>
        <source>Today’s appointments</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing is booked for today. What the receptionist books appears here.</source>
        <translation>Rien n’est réservé pour aujourd’hui. Ce que la réceptionniste réserve apparaît ici.</translation>
    </message>
    <message>
        <source>All is well. Messages and anything that failed will wait here for you.</source>
        <translation>Tout va bien. Les messages et tout ce qui a échoué vous attendront ici.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DesktopLife</name>
    <message>
        <source>Answer on this computer again?</source>
        <translation>Répondre de nouveau sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The host on the other computer goes on answering; end it there if it is not to. CloudGreet starts again here, with the data of this computer.</source>
        <translation>Le serveur de l’autre ordinateur continue à répondre&#x202f;; arrêtez-le là-bas s’il ne le doit plus. CloudGreet redémarre ici, avec les données de cet ordinateur.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>CloudGreet goes on answering</source>
        <translation>CloudGreet continue à répondre</translation>
    </message>
    <message>
        <source>Its icon here shows how your line is. “Quit…” in its menu ends it.</source>
        <translation>Son icône, ici, montre l’état de votre ligne. “Quitter…” dans son menu y met fin.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this computer answers your line.</source>
        <translation>Rien n’a encore changé. Dès le prochain démarrage, cet ordinateur répond à votre ligne.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this console shows the host at %1.</source>
        <translation>Rien n’a encore changé. Dès le prochain démarrage, cette console montre l’hôte à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::EmptyLive</name>
    <message>
        <source>Place a practice call</source>
        <translation>Passer un appel d’essai</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>ou appuyez sur %1</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>La configurer</translation>
    </message>
    <message>
        <source>Your line is not in sight</source>
        <translation>Votre ligne n’est pas en vue</translation>
    </message>
    <message>
        <source>Its host does not answer this console. What it shows may be old until it does; the practice line works meanwhile.</source>
        <translation>Son serveur ne répond pas à cette console. Ce qu’elle affiche peut dater en attendant&#x202f;; la ligne d’essai, elle, fonctionne.</translation>
    </message>
    <message>
        <source>This line is not set up yet</source>
        <translation>Cette ligne n’est pas encore configurée</translation>
    </message>
    <message>
        <source>Once you have told who you are and connected your number, its calls appear here, word by word. Until then, the practice line shows you how it goes.</source>
        <translation>Dès que vous aurez dit qui vous êtes et relié votre numéro, ses appels apparaîtront ici, mot à mot. D’ici là, la ligne d’essai vous montre comment cela se passe.</translation>
    </message>
    <message>
        <source>Your receptionist has no telephone yet</source>
        <translation>Votre réceptionniste n’a pas encore de téléphone</translation>
    </message>
    <message>
        <source>Connect your Telnyx account, and %1 is answered at %2. Until then, the practice line shows you how it goes.</source>
        <translation>Connectez votre compte Telnyx, et %1 répond au %2. D’ici là, la ligne d’essai vous montre comment cela se passe.</translation>
    </message>
    <message>
        <source>Calls do not reach your receptionist</source>
        <translation>Les appels n’arrivent pas à votre réceptionniste</translation>
    </message>
    <message>
        <source>Those who ring %1 are not answered here: something between your number and this host is not as it should be. The set-up shows what, and what to do.</source>
        <translation>Ceux qui appellent le %1 n’ont pas de réponse ici&#xa0;: quelque chose entre votre numéro et ce serveur n’est pas comme il faut. Les réglages montrent quoi, et que faire.</translation>
    </message>
    <message>
        <source>Your receptionist is listening</source>
        <translation>Votre réceptionniste est à l’écoute</translation>
    </message>
    <message>
        <source>%1 is answered at %2. Calls appear here as they come in, word by word. Try it: you are the caller, and nothing leaves this computer.</source>
        <translation>%1 répond au %2. Les appels apparaissent ici à leur arrivée, mot à mot. Essayez&#xa0;: vous êtes l’appelant, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExceptionList</name>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Day that differs</source>
        <translation>Jour différent</translation>
    </message>
    <message>
        <source>Opening times on that day</source>
        <translation>Horaires de ce jour</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Retirer ce jour</translation>
    </message>
    <message>
        <source>This day stands above already</source>
        <translation>Ce jour figure déjà plus haut</translation>
    </message>
    <message>
        <source>Write times like 10 AM – 2 PM, or “closed”</source>
        <translation>Écrivez les heures comme 10:00 – 14:00, ou “fermé”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExportSheet</name>
    <message>
        <source>Export calls</source>
        <translation>Exporter des appels</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>The calls that the list shows now: its search and filters count.</source>
        <translation>Les appels que montre la liste en ce moment&#xa0;: sa recherche et ses filtres comptent.</translation>
    </message>
    <message>
        <source>All calls of this line.</source>
        <translation>Tous les appels de cette ligne.</translation>
    </message>
    <message>
        <source>A table (CSV): for a spreadsheet</source>
        <translation>Un tableau (CSV)&#xa0;: pour un tableur</translation>
    </message>
    <message>
        <source>some-calls-%1</source>
        <translation>quelques-appels-%1</translation>
    </message>
    <message>
        <source>calls-%1</source>
        <translation>appels-%1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), back to %1</source>
        <translation>
            <numerusform>%n appel, jusqu’au %1</numerusform>
            <numerusform>%n appels, jusqu’au %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported</source>
        <translation>
            <numerusform>%n appel exporté</numerusform>
            <numerusform>%n appels exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON: for programs, with what was said</source>
        <translation>JSON&#xa0;: pour des logiciels, avec ce qui s’est dit</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::FaqImportSheet</name>
    <message>
        <source>Take over questions &amp; answers</source>
        <translation>Reprendre des questions et réponses</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From a page that your firm has, or from a file: a text, a table (CSV) or a saved page. Nothing is told to callers before you have chosen it.</source>
        <translation>D’une page de votre entreprise ou d’un fichier&#xa0;: un texte, un tableau (CSV) ou une page enregistrée. Rien n’est dit aux appelants sans que vous l’ayez choisi.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Texts, tables and pages (*.txt *.csv *.tsv *.md *.html *.htm)</source>
        <translation>Textes, tableaux et pages (*.txt *.csv *.tsv *.md *.html *.htm)</translation>
    </message>
    <message>
        <source>www.example.com/faq</source>
        <translation>www.example.com/faq</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Read the page</source>
        <translation>Lire la page</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>That file is larger than 2 MB.</source>
        <translation>Ce fichier dépasse 2 Mo.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>No questions with answers were found there. In a text, write each question on a line of its own, and its answer below it.</source>
        <translation>Aucune question avec sa réponse n’y a été trouvée. Dans un texte, écrivez chaque question sur sa propre ligne et sa réponse en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found.</source>
        <translation>
            <numerusform>%n question trouvée.</numerusform>
            <numerusform>%n questions trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already.</source>
        <translation>
            <numerusform>%n s’y trouve déjà.</numerusform>
            <numerusform>%n s’y trouvent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Ajouter %n question</numerusform>
            <numerusform>Ajouter %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Funnel</name>
    <message>
        <source>From call to booking</source>
        <translation>De l’appel au rendez-vous</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all calls</source>
        <translation>%1&#xa0;: %2, %3 de tous les appels</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Everything that your line depends on, asked just now.</source>
        <translation>Tout ce dont dépend votre ligne, demandé à l’instant.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be asked</source>
        <translation>
            <numerusform>%n point n’a pas pu être vérifié</numerusform>
            <numerusform>%n points n’ont pas pu être vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HeatMap</name>
    <message>
        <source>When people call</source>
        <translation>Quand on appelle</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HoursForm</name>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Appointments are offered in these times only. The telephone is answered at any time.</source>
        <translation>Les rendez-vous ne sont proposés qu’à ces heures. On répond au téléphone à toute heure.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Holidays and other days that differ</source>
        <translation>Jours fériés et autres jours différents</translation>
    </message>
    <message>
        <source>Earliest appointment</source>
        <translation>Rendez-vous au plus tôt</translation>
    </message>
    <message>
        <source>From now; so that nobody books for in five minutes.</source>
        <translation>À partir de maintenant&#x202f;; pour que personne ne réserve pour dans cinq minutes.</translation>
    </message>
    <message>
        <source>Latest appointment</source>
        <translation>Rendez-vous au plus tard</translation>
    </message>
    <message>
        <source>How far ahead callers may book.</source>
        <translation>Combien de temps à l’avance on peut réserver.</translation>
    </message>
    <message>
        <source>One of the times cannot be read; it is marked.</source>
        <translation>L’une des heures est illisible&#x202f;; elle est marquée.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Appels décrochés</translation>
    </message>
    <message>
        <source>Appointments booked</source>
        <translation>Rendez-vous réservés</translation>
    </message>
    <message>
        <source>Booking rate</source>
        <translation>Taux de réservation</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Won back after a miss</source>
        <translation>Manqués puis rattrapés</translation>
    </message>
    <message>
        <source>Value of kept bookings</source>
        <translation>Valeur des rendez-vous honorés</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Ce que cela a coûté</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qu’il reste</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>What came of them. Click a bar to see its calls.</source>
        <translation>Ce qui en est sorti. Cliquez sur une barre pour voir ses appels.</translation>
    </message>
    <message>
        <source>When people call</source>
        <translation>Quand on appelle</translation>
    </message>
    <message>
        <source>From call to booking</source>
        <translation>De l’appel au rendez-vous</translation>
    </message>
    <message>
        <source>How far calls come. Click a step to see its calls.</source>
        <translation>Jusqu’où vont les appels. Cliquez sur une étape pour voir ses appels.</translation>
    </message>
    <message>
        <source>How long callers wait</source>
        <translation>L’attente des appelants</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décrochés</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Once your line answers calls, this page shows what came of them.</source>
        <translation>Dès que votre ligne prendra des appels, cette page montrera ce qui en est sorti.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>%1, beside the %2 before</source>
        <translation>%1, comparé à la période précédente (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in this time.
Place a practice call, and this page begins to fill.</source>
        <translation>Aucun appel sur cette période.
Passez un appel d’essai, et cette page commence à se remplir.</translation>
    </message>
    <message>
        <source>No calls in this time.
Choose another, or wait for the next call.</source>
        <translation>Aucun appel sur cette période.
Choisissez-en une autre, ou attendez le prochain appel.</translation>
    </message>
    <message numerus="yes">
        <source>Measured in the newest %n answered call(s).</source>
        <translation>
            <numerusform>Mesuré sur le dernier appel décroché.</numerusform>
            <numerusform>Mesuré sur les %n derniers appels décrochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>Aucun appel n’a été décroché sur cette période.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By weekday and hour, the more calls the stronger the colour. Click a cell to see its calls.</source>
        <translation>Par jour et par heure&#x202f;; plus il y a d’appels, plus la couleur est forte. Cliquez sur une case pour voir ses appels.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::KeyCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>…%1, </source>
        <translation>…%1, </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non saisie</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>Retirer cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>What needs “%1” stops until another one is entered.</source>
        <translation>Ce qui a besoin de “%1” s’arrête jusqu’à ce qu’une autre soit saisie.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LatencyBars</name>
    <message>
        <source>How long callers wait</source>
        <translation>L’attente des appelants</translation>
    </message>
    <message>
        <source>Until the call is answered</source>
        <translation>Avant qu’on décroche</translation>
    </message>
    <message>
        <source>Until the receptionist replies</source>
        <translation>Avant que la réceptionniste réponde</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en moins de</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en moins de</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 sur 100 en moins de</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineCard</name>
    <message>
        <source>Connect the number</source>
        <translation>Relier le numéro</translation>
    </message>
    <message>
        <source>Telnyx is told where to send your calls and texts. You see every change before it is made; nothing else there is touched.</source>
        <translation>On indique à Telnyx où envoyer vos appels et vos SMS. Vous voyez chaque modification avant qu’elle soit faite&#x202f;; rien d’autre n’y est touché.</translation>
    </message>
    <message>
        <source>+1 212 555 0188</source>
        <translation>+1 212 555 0188</translation>
    </message>
    <message>
        <source>Telephone that rings when this computer is off</source>
        <translation>Téléphone qui sonne quand cet ordinateur est éteint</translation>
    </message>
    <message>
        <source>So that no call is lost. Empty: what is set at Telnyx stays.</source>
        <translation>Pour qu’aucun appel ne soit perdu. Vide&#xa0;: ce qui est réglé chez Telnyx reste.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Change it at Telnyx</source>
        <translation>Changer chez Telnyx</translation>
    </message>
    <message>
        <source>Telnyx is being told…</source>
        <translation>Envoi à Telnyx…</translation>
    </message>
    <message>
        <source>Telnyx is being asked…</source>
        <translation>Demande à Telnyx…</translation>
    </message>
    <message>
        <source>First enter and save the public address above.</source>
        <translation>Saisissez et enregistrez d’abord l’adresse publique ci-dessus.</translation>
    </message>
    <message>
        <source>Done: everything at Telnyx is as it should be.</source>
        <translation>C’est fait&#xa0;: tout est comme il faut chez Telnyx.</translation>
    </message>
    <message>
        <source>Nothing has to be changed: everything at Telnyx is as it should be.</source>
        <translation>Rien à changer&#xa0;: tout est comme il faut chez Telnyx.</translation>
    </message>
    <message>
        <source>This would be changed at Telnyx:</source>
        <translation>Voici ce qui changerait chez Telnyx&#xa0;:</translation>
    </message>
    <message>
        <source>This only you can mend:</source>
        <translation>Ceci, vous seul pouvez le corriger&#xa0;:</translation>
    </message>
    <message>
        <source>is not on this Telnyx account: buy or move it there, or correct it on the page “Business”.</source>
        <translation>n’est pas sur ce compte Telnyx&#xa0;: achetez-le ou transférez-le là-bas, ou corrigez-le à la page “Entreprise”.</translation>
    </message>
    <message>
        <source>may ring nobody, so callers cannot be put through. Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add this application to it.</source>
        <translation>ne peut appeler personne&#x202f;; aucune mise en relation n’est donc possible. Créez un profil vocal sortant chez Telnyx (“Voice”, “Outbound Voice Profiles”), et ajoutez-y cette application.</translation>
    </message>
    <message>
        <source>%1: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1&#xa0;: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineView</name>
    <message>
        <source>The host does not answer; trying again…</source>
        <translation>Le serveur ne répond pas&#x202f;; nouvel essai…</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Appels du %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>Déplacer le rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4. The customer is told by text message.</source>
        <translation>%1, %2&#xa0;: de %3 à %4. Le client est prévenu par SMS.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change the length?</source>
        <translation>Changer la durée&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2, %3: until %4 instead of %5. The customer is not told.</source>
        <translation>%1, %2, %3&#xa0;: jusqu’à %4 au lieu de %5. Le client n’est pas prévenu.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n appel aujourd’hui</numerusform>
            <numerusform>%n appels aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n réservé</numerusform>
            <numerusform>%n réservés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MainWindow</name>
    <message>
        <source>Go to Live</source>
        <translation>Aller à En direct</translation>
    </message>
    <message>
        <source>calls now</source>
        <translation>appels maintenant direct</translation>
    </message>
    <message>
        <source>Go to Calls</source>
        <translation>Aller à Appels</translation>
    </message>
    <message>
        <source>history recordings transcripts</source>
        <translation>historique enregistrements transcriptions</translation>
    </message>
    <message>
        <source>Go to Messages</source>
        <translation>Aller à Messages</translation>
    </message>
    <message>
        <source>texts sms conversations inbox</source>
        <translation>sms textos conversations boîte</translation>
    </message>
    <message>
        <source>Go to Appointments</source>
        <translation>Aller à Rendez-vous</translation>
    </message>
    <message>
        <source>week bookings</source>
        <translation>semaine réservations agenda</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Aller à Statistiques</translation>
    </message>
    <message>
        <source>reports figures statistics roi</source>
        <translation>rapports chiffres statistiques rentabilité</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Aller à Réglages</translation>
    </message>
    <message>
        <source>settings preferences</source>
        <translation>paramètres préférences configuration</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>new text sms</source>
        <translation>nouveau texto sms</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher trouver</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Appel d’essai</translation>
    </message>
    <message>
        <source>try test demo</source>
        <translation>essayer tester démo</translation>
    </message>
    <message>
        <source>Ask the host again</source>
        <translation>Interroger de nouveau le serveur</translation>
    </message>
    <message>
        <source>reload refresh</source>
        <translation>recharger actualiser</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>start login tray notifications disturb awake sleep</source>
        <translation>démarrage session notification avertir déranger éveillé veille langue</translation>
    </message>
    <message>
        <source>Quit CloudGreet</source>
        <translation>Quitter CloudGreet</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>sortir fermer arrêter</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>touches clavier aide</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>look colours</source>
        <translation>apparence couleurs</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>look colours night</source>
        <translation>apparence couleurs nuit</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>look colours follow</source>
        <translation>apparence couleurs suivre</translation>
    </message>
    <message>
        <source>Set up the opening hours</source>
        <translation>Régler les horaires d’ouverture</translation>
    </message>
    <message>
        <source>Set up services and prices</source>
        <translation>Régler les services et les prix</translation>
    </message>
    <message>
        <source>Set up questions &amp; answers</source>
        <translation>Régler les questions et réponses</translation>
    </message>
    <message>
        <source>Set up the receptionist</source>
        <translation>Régler la réceptionniste</translation>
    </message>
    <message>
        <source>Set up the phone line</source>
        <translation>Régler la ligne téléphonique</translation>
    </message>
    <message>
        <source>Set up the calendar</source>
        <translation>Régler l’agenda</translation>
    </message>
    <message>
        <source>Set up billing</source>
        <translation>Régler la facturation</translation>
    </message>
    <message>
        <source>Check the health of everything</source>
        <translation>Vérifier que tout va bien</translation>
    </message>
    <message>
        <source>settings change</source>
        <translation>paramètres changer</translation>
    </message>
    <message>
        <source>Help: messages</source>
        <translation>Aide&#xa0;: messages</translation>
    </message>
    <message>
        <source>Help: what the insights mean</source>
        <translation>Aide&#xa0;: ce que disent les statistiques</translation>
    </message>
    <message>
        <source>Help: connect your Google calendar</source>
        <translation>Aide&#xa0;: connecter votre agenda Google</translation>
    </message>
    <message>
        <source>Help: your Telnyx account</source>
        <translation>Aide&#xa0;: votre compte Telnyx</translation>
    </message>
    <message>
        <source>Help: an OpenAI key</source>
        <translation>Aide&#xa0;: une clé OpenAI</translation>
    </message>
    <message>
        <source>Help: fees through Stripe</source>
        <translation>Aide&#xa0;: commissions avec Stripe</translation>
    </message>
    <message>
        <source>Help: how your host is reached</source>
        <translation>Aide&#xa0;: comment joindre votre serveur</translation>
    </message>
    <message>
        <source>Help: backups</source>
        <translation>Aide&#xa0;: sauvegardes</translation>
    </message>
    <message>
        <source>manual how</source>
        <translation>manuel comment</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>business change</source>
        <translation>entreprise changer</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Rendez-vous %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>%1 – CloudGreet</source>
        <translation>%1 – CloudGreet</translation>
    </message>
    <message>
        <source>Help: calls</source>
        <translation>Aide&#xa0;: appels</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesModel</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Le client</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Texts with your customers, those you write and those the receptionist sends</source>
        <translation>Les SMS échangés avec vos clients, ceux que vous écrivez et ceux que la réceptionniste envoie</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Search names, numbers and texts</source>
        <translation>Chercher noms, numéros et SMS</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Nothing fits.
Try fewer words, or part of the number.</source>
        <translation>Rien ne correspond.
Essayez moins de mots, ou une partie du numéro.</translation>
    </message>
    <message>
        <source>No texts yet.
Book an appointment in a practice call: its confirmation appears here.</source>
        <translation>Pas encore de SMS.
Réservez un rendez-vous dans un appel d’essai&#xa0;: sa confirmation apparaît ici.</translation>
    </message>
    <message>
        <source>No texts yet.
Confirmations, reminders, texts after missed calls, and what customers answer appear here.</source>
        <translation>Pas encore de SMS.
Confirmations, rappels, SMS après un appel manqué et réponses des clients apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagingForm</name>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>What a caller asked for is texted at once; texts after missed calls wait until the quiet hours are over.</source>
        <translation>Ce qu’un appelant a demandé lui est envoyé aussitôt&#x202f;; les SMS après un appel manqué attendent la fin des heures calmes.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Heures calmes de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MoveSheet</name>
    <message>
        <source>Move the appointment</source>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>%1, %2: now %3</source>
        <translation>%1, %2&#xa0;: actuellement %3</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NavButton</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NewMessageSheet</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>A telephone number, or a customer’s name</source>
        <translation>Un numéro de téléphone, ou le nom d’un client</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va au %1</translation>
    </message>
    <message>
        <source>That is not yet a whole telephone number</source>
        <translation>Ce n’est pas encore un numéro de téléphone complet</translation>
    </message>
    <message>
        <source>Choose a customer, or type a number</source>
        <translation>Choisissez un client, ou tapez un numéro</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NotesClash</name>
    <message>
        <source>Somebody else wrote notes about this call meanwhile:</source>
        <translation>Quelqu’un d’autre a écrit des notes sur cet appel entre-temps&#xa0;:</translation>
    </message>
    <message>
        <source>Yours stand below and are not saved yet.</source>
        <translation>Les vôtres sont ci-dessous et ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep only mine</source>
        <translation>Garder seulement les miennes</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre celles de l’autre</translation>
    </message>
    <message>
        <source>(The notes were emptied.)</source>
        <translation>(Les notes ont été vidées.)</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Offers</name>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche de créneaux libres…</translation>
    </message>
    <message>
        <source>No time is free on this day.</source>
        <translation>Aucun créneau n’est libre ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n free time(s)</source>
        <translation>
            <numerusform>%n créneau libre</numerusform>
            <numerusform>%n créneaux libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OutcomeBars</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Appels par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OwnHours</name>
    <message>
        <source>Other times than the business</source>
        <translation>D’autres horaires que l’entreprise</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PeriodSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Quels jours&#x202f;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Au, ce jour compris</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>At most %1 days can be looked at together.</source>
        <translation>On peut voir au plus %1 jours ensemble.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PracticePanel</name>
    <message>
        <source>Practice call</source>
        <translation>Appel d’essai</translation>
    </message>
    <message>
        <source>You are the caller</source>
        <translation>Vous êtes l’appelant</translation>
    </message>
    <message>
        <source>Close the practice call</source>
        <translation>Fermer l’appel d’essai</translation>
    </message>
    <message>
        <source>I’d like to book an appointment</source>
        <translation>I’d like to book an appointment</translation>
    </message>
    <message>
        <source>What are your hours?</source>
        <translation>What are your hours?</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>How much is it?</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Where are you?</translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation>Can I talk to a person?</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Type what you say, then Enter</source>
        <translation>Tapez ici, puis Entrée</translation>
    </message>
    <message>
        <source>What you say as the caller</source>
        <translation>Ce que vous dites en tant qu’appelant</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>The call has ended · %1</source>
        <translation>L’appel est terminé · %1</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>clôture en cours</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Appel de %1…</translation>
    </message>
    <message>
        <source>On the line with %1</source>
        <translation>En ligne avec %1</translation>
    </message>
    <message>
        <source>Call your own receptionist and see what your callers get.</source>
        <translation>Appelez votre propre réceptionniste et voyez ce qu’obtiennent vos appelants.</translation>
    </message>
    <message>
        <source>It rings…</source>
        <translation>Ça sonne…</translation>
    </message>
    <message>
        <source>Hear the receptionist</source>
        <translation>Entendre la réceptionniste</translation>
    </message>
    <message>
        <source>Hear the receptionist with a voice of this computer</source>
        <translation>Entendre la réceptionniste avec une voix de cet ordinateur</translation>
    </message>
    <message>
        <source>No voice is installed on this computer. Debian has some: speech-dispatcher</source>
        <translation>Aucune voix n’est installée sur cet ordinateur. Debian en propose&#xa0;: speech-dispatcher</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PrivateRemark</name>
    <message>
        <source>Say it to the caller as the answer</source>
        <translation>Le dire à l’appelant comme réponse</translation>
    </message>
    <message>
        <source>Tell the receptionist</source>
        <translation>Le dire à la réceptionniste</translation>
    </message>
    <message>
        <source>Nobody knew: “%1”</source>
        <translation>Personne ne le savait&#xa0;: “%1”</translation>
    </message>
    <message>
        <source>What the caller wants to know…</source>
        <translation>Ce que l’appelant veut savoir…</translation>
    </message>
    <message>
        <source>Tell the receptionist privately…</source>
        <translation>Dire en privé à la réceptionniste…</translation>
    </message>
    <message>
        <source>An answer for the receptionist to say</source>
        <translation>Une réponse que la réceptionniste dira</translation>
    </message>
    <message>
        <source>A line that only the receptionist gets</source>
        <translation>Une ligne que seule la réceptionniste reçoit</translation>
    </message>
    <message>
        <source>The caller does not hear this. The model takes it into account from its next sentence on.</source>
        <translation>L’appelant n’entend pas ceci. Le modèle en tient compte dès sa prochaine phrase.</translation>
    </message>
    <message>
        <source>The receptionist says this to the caller, as the answer to that question.</source>
        <translation>La réceptionniste le dit à l’appelant, en réponse à cette question.</translation>
    </message>
    <message>
        <source>The caller does not hear this. Without a model the receptionist cannot act on it: it is kept in the call’s notes.</source>
        <translation>L’appelant n’entend pas ceci. Sans modèle, la réceptionniste ne peut pas en tenir compte&#xa0;: c’est gardé dans les notes de l’appel.</translation>
    </message>
    <message>
        <source>The model knows it from now on: “%1”</source>
        <translation>Le modèle le sait désormais&#xa0;: “%1”</translation>
    </message>
    <message>
        <source>The receptionist says it: “%1”</source>
        <translation>La réceptionniste le dit&#xa0;: “%1”</translation>
    </message>
    <message>
        <source>Kept in the call’s notes, and not said: “%1”</source>
        <translation>Gardé dans les notes de l’appel, et non dit&#xa0;: “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuestionsCard</name>
    <message>
        <source>What callers asked and nobody knew</source>
        <translation>Ce qu’on a demandé et que personne ne savait</translation>
    </message>
    <message>
        <source>Answer one, and the receptionist knows it from the next call on.</source>
        <translation>Répondez à une question, et la réceptionniste le saura dès le prochain appel.</translation>
    </message>
    <message>
        <source>Nothing is open: what was asked in this time could be answered.</source>
        <translation>Rien n’est en suspens&#xa0;: ce qui a été demandé sur cette période a eu sa réponse.</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, dernière&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a call in which it was asked</source>
        <translation>Ouvrir un appel où elle a été posée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Répondre à “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuitSheet</name>
    <message>
        <source>Quit CloudGreet?</source>
        <translation>Quitter CloudGreet&#x202f;?</translation>
    </message>
    <message>
        <source>Quit when they end</source>
        <translation>Quitter après ces appels</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are under way.</source>
        <translation>
            <numerusform>%n appel est en cours.</numerusform>
            <numerusform>%n appels sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>While CloudGreet is closed, this computer answers no calls.</source>
        <translation>Tant que CloudGreet est fermé, cet ordinateur ne répond à aucun appel.</translation>
    </message>
    <message>
        <source>Close the window and go on answering</source>
        <translation>Fermer la fenêtre et continuer à répondre</translation>
    </message>
    <message>
        <source>Quit now; these callers hear nothing more</source>
        <translation>Quitter maintenant&#x202f;; ces appelants n’entendront plus rien</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistForm</name>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>Who answers, and what callers are told.</source>
        <translation>Qui répond, et ce qui est dit aux appelants.</translation>
    </message>
    <message>
        <source>On this computer: no account, nothing leaves the house</source>
        <translation>Sur cet ordinateur&#xa0;: sans compte, rien ne sort de chez vous</translation>
    </message>
    <message>
        <source>OpenAI: freer talk, needs a key; this computer takes over when it fails</source>
        <translation>OpenAI&#xa0;: conversation plus libre, demande une clé&#x202f;; cet ordinateur prend le relais en cas de panne</translation>
    </message>
    <message>
        <source>Thank you for calling Bright Smile Dental. How can I help?</source>
        <translation>Thank you for calling Bright Smile Dental. How can I help?</translation>
    </message>
    <message>
        <source>Record, and say so at the start</source>
        <translation>Enregistrer, et le dire au début</translation>
    </message>
    <message>
        <source>Ask first, record after a yes</source>
        <translation>Demander d’abord, enregistrer après un oui</translation>
    </message>
    <message>
        <source>Never record</source>
        <translation>Ne jamais enregistrer</translation>
    </message>
    <message>
        <source>+1 212 555 0188, +1 212 555 0199</source>
        <translation>+1 212 555 0188, +1 212 555 0199</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’habituel</translation>
    </message>
    <message>
        <source>Who talks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Son modèle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>comme les autres</translation>
    </message>
    <message>
        <source>A million tokens it reads</source>
        <translation>Un million de jetons lus</translation>
    </message>
    <message>
        <source>From the price list of whoever runs it; 0 for your own server. Empty: only tokens are shown.</source>
        <translation>D’après la liste de prix de qui l’exploite&#x202f;; 0 pour votre propre serveur. Vide&#xa0;: seuls les jetons sont affichés.</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>relus</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>écrits</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The first words of every call. Leave it empty and it is made from your name.</source>
        <translation>Les premiers mots de chaque appel. Laissez vide, et ils sont formés à partir de votre nom.</translation>
    </message>
    <message>
        <source>People to put callers through to</source>
        <translation>Personnes à qui passer les appelants</translation>
    </message>
    <message>
        <source>Their numbers, in the order in which they are tried. Empty: a message is taken instead.</source>
        <translation>Leurs numéros, dans l’ordre où ils sont essayés. Vide&#xa0;: un message est pris à la place.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Many places want callers to be told.</source>
        <translation>Souvent, la loi veut que les appelants soient prévenus.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Appel le plus long</translation>
    </message>
    <message>
        <source>Callers are warned before.</source>
        <translation>Les appelants sont prévenus avant.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistVoice</name>
    <message>
        <source>No voice for %1 is installed on this computer.</source>
        <translation>Aucune voix pour %1 n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Cet ordinateur n’émet aucun son.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordSheet</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordingPlayer</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The recording cannot be played: %1</source>
        <translation>L’enregistrement ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The call is being recorded as you have set it.</source>
        <translation>L’appel est en cours d’enregistrement, comme vous l’avez réglé.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Cet appel n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The recording is on its way…</source>
        <translation>L’enregistrement est en route…</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Récupération de l’enregistrement…</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>L’enregistrement n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The recording was deleted, as your retention says.</source>
        <translation>L’enregistrement a été supprimé, selon la durée que vous avez fixée.</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Chargement de l’enregistrement…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Skip silence (S)</source>
        <translation>Passer les silences (S)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Lire en boucle (L)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>How it is played</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordsForm</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” is no longer offered or told to callers. Appointments that are made stay as they are.</source>
        <translation>“%1” n’est plus proposé ni mentionné aux appelants. Les rendez-vous pris restent tels quels.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What callers may book, how long it takes, and what it costs.</source>
        <translation>Ce que les appelants peuvent réserver, combien de temps cela prend, et ce que cela coûte.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Remove this service?</source>
        <translation>Retirer ce service&#x202f;?</translation>
    </message>
    <message>
        <source>No services yet: add the first, and callers can book it.</source>
        <translation>Pas encore de services&#xa0;: ajoutez le premier, et les appelants pourront le réserver.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Libre après</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>95.00</source>
        <translation>95.00</translation>
    </message>
    <message>
        <source>Questions to ask before booking</source>
        <translation>Questions à poser avant de réserver</translation>
    </message>
    <message>
        <source>One a line; the answers stand with the appointment.</source>
        <translation>Une par ligne&#x202f;; les réponses accompagnent le rendez-vous.</translation>
    </message>
    <message>
        <source>Is it your first visit?</source>
        <translation>Is it your first visit?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The people, or rooms or machines, that do one appointment at a time.</source>
        <translation>Les personnes, ou les salles ou machines, qui font un rendez-vous à la fois.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation>Retirer cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody yet: without staff, one appointment at a time is made.</source>
        <translation>Encore personne&#xa0;: sans équipe, un rendez-vous à la fois est pris.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>own times</source>
        <translation>horaires propres</translation>
    </message>
    <message>
        <source>as the business</source>
        <translation>comme l’entreprise</translation>
    </message>
    <message>
        <source>As callers know them.</source>
        <translation>Son nom pour les appelants.</translation>
    </message>
    <message>
        <source>Dr. Adams</source>
        <translation>Dr. Adams</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What the receptionist may tell callers. What she does not find here she notes for you.</source>
        <translation>Ce que la réceptionniste peut dire aux appelants. Ce qu’elle ne trouve pas ici, elle le note pour vous.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>Retirer cette question&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing yet: parking, insurance, payment are good ones to begin with.</source>
        <translation>Encore rien&#xa0;: stationnement, assurance, paiement sont de bons débuts.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As a caller would ask it.</source>
        <translation>Telle qu’un appelant la poserait.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>Avez-vous un parking&#x202f;?</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Elle est dite telle qu’elle est écrite ici.</translation>
    </message>
    <message>
        <source>Yes, there is free parking behind the house.</source>
        <translation>Yes, there is free parking behind the house.</translation>
    </message>
    <message>
        <source>From a page or file…</source>
        <translation>D’une page ou d’un fichier…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RemarksPane</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag, and press Enter</source>
        <translation>Ajoutez une étiquette et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the notes as they were when the call was opened</source>
        <translation>Revenir aux notes telles qu’elles étaient à l’ouverture de l’appel</translation>
    </message>
    <message>
        <source>Notes about this call</source>
        <translation>Notes sur cet appel</translation>
    </message>
    <message>
        <source>Only you and your people read this. It is saved as you type.</source>
        <translation>Vous seul et votre équipe lisez ceci. C’est enregistré pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Tag %1; take it away</source>
        <translation>Étiquette %1&#x202f;; la retirer</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s); not saved</source>
        <translation>
            <numerusform>%n caractère de trop&#x202f;; non enregistré</numerusform>
            <numerusform>%n caractères de trop&#x202f;; non enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrées</translation>
    </message>
    <message>
        <source>Both notes were kept</source>
        <translation>Les deux notes ont été gardées</translation>
    </message>
    <message>
        <source>Somebody else wrote about the call that you left; yours stand below theirs.</source>
        <translation>Quelqu’un d’autre a écrit sur l’appel que vous avez quitté&#x202f;; vos notes sont sous les siennes.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RetentionForm</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>How long they are kept. What was said stays as text, until you delete a call for good.</source>
        <translation>Combien de temps ils sont conservés. Ce qui s’est dit reste sous forme de texte, jusqu’à ce que vous supprimiez un appel définitivement.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Delete recordings after</source>
        <translation>Supprimer les enregistrements après</translation>
    </message>
    <message>
        <source>Once a day, also from the backups. A shorter time deletes older ones within a day.</source>
        <translation>Une fois par jour, des sauvegardes aussi. Une durée plus courte supprime les plus anciens en l’espace d’un jour.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search people, calls, texts and appointments, or type what to do</source>
        <translation>Cherchez personnes, appels, SMS et rendez-vous, ou tapez quoi faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type two letters or more</source>
        <translation>Tapez au moins deux lettres</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Rien ne correspond à “%1”</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SectionForm</name>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceRow</name>
    <message>
        <source>Show in set-up</source>
        <translation>Afficher dans Réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceStates</name>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>il manque une clé</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>sans compte</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>notée seulement</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>pas de client</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>local</source>
        <translation>locale</translation>
    </message>
    <message>
        <source>local, no model key</source>
        <translation>locale, sans clé</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>local, no credit</source>
        <translation>locale, sans crédit</translation>
    </message>
    <message>
        <source>local, key refused</source>
        <translation>locale, clé refusée</translation>
    </message>
    <message>
        <source>local, model resting</source>
        <translation>locale, modèle en pause</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What your receptionist has to know, and what it needs to be reached</source>
        <translation>Ce que votre réceptionniste doit savoir, et ce qu’il lui faut pour être joignable</translation>
    </message>
    <message>
        <source>This is the practice line’s copy: try what you like. It is made anew from your own settings when the program starts.</source>
        <translation>Voici la copie de la ligne d’essai&#xa0;: essayez ce que vous voulez. Elle est refaite à partir de vos propres réglages au démarrage du programme.</translation>
    </message>
    <message>
        <source>Save your business first; then the other steps open.</source>
        <translation>Enregistrez d’abord votre entreprise&#x202f;; les autres étapes s’ouvrent ensuite.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Ligne téléphonique</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Records &amp; backups</source>
        <translation>Archives et copies</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First tell who the business is</source>
        <translation>Dites d’abord quelle est l’entreprise</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Move in lists, charts and finds</source>
        <translation>Se déplacer dans listes, graphiques et résultats</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open what is chosen; send a text</source>
        <translation>Ouvrir ce qui est choisi&#x202f;; envoyer un SMS</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>A new line in a text</source>
        <translation>Une nouvelle ligne dans un SMS</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close what is open in front</source>
        <translation>Fermer ce qui est ouvert devant</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sidebar</name>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Chercher partout (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Practice: nobody outside is called, texted or charged.</source>
        <translation>Essai&#xa0;: rien ne sort, ni appel, ni SMS, ni paiement.</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Appel d’essai</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not answering: not set up</source>
        <translation>Ne répond pas&#xa0;: à configurer</translation>
    </message>
    <message>
        <source>Not answering: no telephone</source>
        <translation>Ne répond pas&#xa0;: sans téléphone</translation>
    </message>
    <message>
        <source>Not answering: not reached</source>
        <translation>Ne répond pas&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>Practice line · %1</source>
        <translation>Ligne d’essai · %1</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Répond au %1</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Pas encore d’entreprise</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>%1: %2; show the telephone line in set-up</source>
        <translation>%1&#xa0;: %2&#x202f;; afficher la ligne téléphonique dans Réglages</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::StatTile</name>
    <message>
        <source>Show the calls behind it</source>
        <translation>Afficher les appels correspondants</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TagFilter</name>
    <message>
        <source>Tag …</source>
        <translation>Étiquette …</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only calls with a tag</source>
        <translation>Seulement les appels avec une étiquette</translation>
    </message>
    <message>
        <source>Only calls with the tag %1</source>
        <translation>Seulement les appels avec l’étiquette %1</translation>
    </message>
    <message>
        <source>No call has a tag yet; give one under “Notes”</source>
        <translation>Aucun appel n’a encore d’étiquette&#x202f;; donnez-en une sous “Notes”</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>N’importe quelle étiquette, ou aucune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ThreadPane</name>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Choisissez une conversation pour la lire.</translation>
    </message>
    <message>
        <source>Texts, oldest first</source>
        <translation>SMS, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>The calls from this number</source>
        <translation>Les appels de ce numéro</translation>
    </message>
    <message>
        <source>This customer’s appointments</source>
        <translation>Les rendez-vous de ce client</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Not a customer you know by name</source>
        <translation>Client dont le nom n’est pas connu</translation>
    </message>
    <message>
        <source>%1 has asked for no more texts, and carriers do not let them through. Call them instead; when they text START to your number, you can write here again.</source>
        <translation>%1 a demandé à ne plus recevoir de SMS, et les opérateurs ne les laissent pas passer. Appelez plutôt&#x202f;; quand START aura été envoyé à votre numéro, vous pourrez de nouveau écrire ici.</translation>
    </message>
    <message>
        <source>The last text did not arrive.</source>
        <translation>Le dernier SMS n’est pas arrivé.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>The owner, typing</source>
        <translation>Le propriétaire, au clavier</translation>
    </message>
    <message>
        <source>You, typing</source>
        <translation>Vous, au clavier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A line is played by a click, or by the arrow keys and Enter</source>
        <translation>Une ligne est lue d’un clic, ou avec les flèches et Entrée</translation>
    </message>
    <message>
        <source>Transcript: %1</source>
        <translation>Transcription&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shift+Enter says that a line was wrong</source>
        <translation>Maj+Entrée signale qu’une ligne était fausse</translation>
    </message>
    <message>
        <source>This was wrong…</source>
        <translation>C’était faux…</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Tray</name>
    <message>
        <source>Open CloudGreet</source>
        <translation>Ouvrir CloudGreet</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Appel d’essai</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Ne pas déranger pendant une heure</translation>
    </message>
    <message>
        <source>This computer…</source>
        <translation>Cet ordinateur…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TryOutCard</name>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>What a caller would be answered now. Nothing is booked, and nothing is noted.</source>
        <translation>Ce qui serait répondu maintenant à un appelant. Rien n’est réservé, rien n’est noté.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>Avez-vous un parking&#x202f;?</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>L’appelant dit</translation>
    </message>
    <message>
        <source>The receptionist’s answer</source>
        <translation>La réponse de la réceptionniste</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Not known: in a call it is noted for you</source>
        <translation>Inconnu&#xa0;: lors d’un appel, c’est noté pour vous</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::VisitsSheet</name>
    <message>
        <source>Appointments of %1</source>
        <translation>Rendez-vous de %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing was booked for this number.</source>
        <translation>Rien n’a été réservé pour ce numéro.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekEditor</name>
    <message>
        <source>Use Monday’s times until Friday</source>
        <translation>Copier lundi jusqu’à vendredi</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1, sous forme de barre</translation>
    </message>
    <message>
        <source>Drag to open, at an end to change, double-click to close</source>
        <translation>Faites glisser pour ouvrir, une extrémité pour modifier, double-cliquez pour fermer</translation>
    </message>
    <message>
        <source>Opening times of %1</source>
        <translation>Horaires d’ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Write times like 9 AM – 12 PM, 1 PM – 5 PM, or “closed”</source>
        <translation>Écrivez les heures comme 9:00 – 12:00, 13:00 – 17:00, ou “fermé”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Meets %1</source>
        <translation>Chevauche %1</translation>
    </message>
    <message>
        <source>Outside the opening hours</source>
        <translation>Hors des heures d’ouverture</translation>
    </message>
    <message>
        <source>Arrow keys go from one appointment to the next, Enter opens it; Alt and arrow keys move it, Shift+Alt with up and down changes its length, then Enter</source>
        <translation>Les flèches vont d’un rendez-vous à l’autre, Entrée l’ouvre&#x202f;; Alt et flèches le déplacent, Maj+Alt avec haut et bas en change la durée, puis Entrée</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <translation>Occupé dans votre agenda</translation>
    </message>
</context>
</TS>
