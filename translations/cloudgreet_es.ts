<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Billing</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>En prueba</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>First payment open</source>
        <translation>Primer pago pendiente</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>Nunca pagada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 stands in our list, and Stripe knows nothing of it</source>
        <translation>%1 está en nuestra lista y Stripe no sabe nada de ello</translation>
    </message>
    <message>
        <source>%1 stands at Stripe, and our list knows nothing of it</source>
        <translation>%1 está en Stripe y nuestra lista no sabe nada de ello</translation>
    </message>
    <message>
        <source>%1 in our list, %2 at Stripe</source>
        <translation>%1 en nuestra lista, %2 en Stripe</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Unknown caller</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cita cambiada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>The phone rang</source>
        <translation>Sonó el teléfono</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>La llamada terminó</translation>
    </message>
    <message>
        <source>A key was pressed</source>
        <translation>Se pulsó una tecla</translation>
    </message>
    <message>
        <source>Taken over at a console</source>
        <translation>Atendida desde una consola</translation>
    </message>
    <message>
        <source>Handed back to the receptionist</source>
        <translation>Devuelta a la recepcionista</translation>
    </message>
    <message>
        <source>The time is held, the calendar is asked</source>
        <translation>La hora está apartada; se consulta el calendario</translation>
    </message>
    <message>
        <source>Noted; the calendar has not answered yet</source>
        <translation>Anotada; el calendario aún no ha respondido</translation>
    </message>
    <message>
        <source>The time was taken in the calendar</source>
        <translation>La hora estaba ocupada en el calendario</translation>
    </message>
    <message>
        <source>Confirmation texted</source>
        <translation>Confirmación enviada por SMS</translation>
    </message>
    <message>
        <source>Cancellation texted</source>
        <translation>Cancelación enviada por SMS</translation>
    </message>
    <message>
        <source>Other times texted</source>
        <translation>Otras horas enviadas por SMS</translation>
    </message>
    <message>
        <source>Recovery text sent</source>
        <translation>SMS enviado tras la llamada perdida</translation>
    </message>
    <message>
        <source>Reminder texted</source>
        <translation>Recordatorio enviado por SMS</translation>
    </message>
    <message>
        <source>Booking fee charged</source>
        <translation>Comisión por la cita cobrada</translation>
    </message>
    <message>
        <source>The booking fee could not be charged</source>
        <translation>No se pudo cobrar la comisión por la cita</translation>
    </message>
    <message>
        <source>The recording was saved</source>
        <translation>Se guardó la grabación</translation>
    </message>
    <message>
        <source>Connected to a person</source>
        <translation>Comunicada con una persona</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <source>Move texted</source>
        <translation>Cambio de hora enviado por SMS</translation>
    </message>
    <message>
        <source>What was asked for was texted</source>
        <translation>Lo pedido se envió por SMS</translation>
    </message>
    <message>
        <source>Booking fee taken back</source>
        <translation>Comisión por la cita anulada</translation>
    </message>
    <message>
        <source>The recording failed</source>
        <translation>Falló la grabación</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Se borró la grabación</translation>
    </message>
    <message>
        <source>The line told what the call cost</source>
        <translation>La línea indicó el coste de la llamada</translation>
    </message>
    <message>
        <source>The model failed; the local receptionist went on</source>
        <translation>Falló el modelo; siguió la recepción local</translation>
    </message>
    <message>
        <source>A sentence of the model’s was not spoken</source>
        <translation>No se dijo una frase del modelo</translation>
    </message>
    <message>
        <source>A key was waited for</source>
        <translation>Se esperó una tecla</translation>
    </message>
    <message>
        <source>Somebody on call is rung</source>
        <translation>Se llama a alguien de guardia</translation>
    </message>
    <message>
        <source>Somebody on call picked up</source>
        <translation>Alguien de guardia contestó</translation>
    </message>
    <message>
        <source>Somebody on call heard whether to take it</source>
        <translation>Se preguntó a alguien de guardia si la atiende</translation>
    </message>
    <message>
        <source>The telephone of somebody on call was hung up</source>
        <translation>Alguien de guardia colgó</translation>
    </message>
    <message>
        <source>The line told what ringing somebody cost</source>
        <translation>La línea indicó el coste de llamar a la guardia</translation>
    </message>
    <message>
        <source>The receptionist was told privately</source>
        <translation>Se le dijo algo en privado a la recepcionista</translation>
    </message>
    <message>
        <source>What nobody knew was answered at a console</source>
        <translation>Lo que nadie sabía se respondió desde una consola</translation>
    </message>
    <message>
        <source>Busy (Google)</source>
        <translation>Ocupado (Google)</translation>
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
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none before either</source>
        <translation>nada antes tampoco</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>igual que antes: %1</translation>
    </message>
    <message>
        <source>%1 %2 % · %3 before</source>
        <translation>%1 %2 % · antes %3</translation>
    </message>
    <message>
        <source>%1 − %2 the subscription’s share of this time − %3 fees of the bookings due in it − %4 that calls cost = %5.</source>
        <translation>%1 − %2 de la suscripción que corresponde a este tiempo − %3 de comisiones por las citas de este tiempo − %4 de costo de las llamadas = %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value of %n kept booking(s)</source>
        <translation>
            <numerusform>%1 de valor de una cita realizada</numerusform>
            <numerusform>%1 de valor de %n citas realizadas</numerusform>
        </translation>
    </message>
    <message>
        <source> Not in it, being in other money: %1.</source>
        <translation> No incluye, por estar en otra moneda: %1.</translation>
    </message>
    <message>
        <source> What calls cost is as the line reports it, and the model’s tokens at the prices set for it; texts are not in it.</source>
        <translation> El costo de las llamadas es el que indica la línea, y los tokens del modelo a los precios fijados; no incluye los mensajes de texto.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Asked for a time</source>
        <translation>Pidieron una hora</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1: not answering</source>
        <translation>%1: no contesta</translation>
    </message>
    <message>
        <source>%1: not set up yet</source>
        <translation>%1: aún sin configurar</translation>
    </message>
    <message>
        <source>%1: no telephone yet</source>
        <translation>%1: aún sin teléfono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>una llamada ahora</numerusform>
            <numerusform>%n llamadas ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>un asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answering</source>
        <translation>%1: contestando</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>given by systemd</source>
        <translation>dada por systemd</translation>
    </message>
    <message>
        <source>set by the environment</source>
        <translation>fijada por el entorno</translation>
    </message>
    <message>
        <source>in a private file</source>
        <translation>en un archivo privado</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>practice key</source>
        <translation>clave de práctica</translation>
    </message>
    <message>
        <source>Calls are sent to</source>
        <translation>Las llamadas se envían a</translation>
    </message>
    <message>
        <source>Texts are sent to</source>
        <translation>Los mensajes de texto se envían a</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formato</translation>
    </message>
    <message>
        <source>Else to</source>
        <translation>Si no, a</translation>
    </message>
    <message>
        <source>Calls go to the application</source>
        <translation>Las llamadas van a la aplicación</translation>
    </message>
    <message>
        <source>Texts go through</source>
        <translation>Los mensajes de texto pasan por</translation>
    </message>
    <message>
        <source>When this computer is off, rings</source>
        <translation>Cuando este equipo está apagado, suena</translation>
    </message>
    <message>
        <source>Application “%1”</source>
        <translation>Aplicación “%1”</translation>
    </message>
    <message>
        <source>Messaging profile “%1”</source>
        <translation>Perfil de mensajería “%1”</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Your Telnyx account</source>
        <translation>Su cuenta de Telnyx</translation>
    </message>
    <message>
        <source>Telnyx has the telephone line. Two keys of your account there let this computer answer it.</source>
        <translation>Telnyx tiene la línea telefónica. Con dos claves de su cuenta, este equipo puede contestarla.</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Dónde encontrarlas</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>“API Keys” at Telnyx; it begins with KEY.</source>
        <translation>“API Keys” en Telnyx; empieza por KEY.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>“Keys &amp; Credentials”, “Public Key”; it proves that calls come from Telnyx.</source>
        <translation>“Keys &amp; Credentials”, “Public Key”; demuestra que las llamadas vienen de Telnyx.</translation>
    </message>
    <message>
        <source>OpenAI account</source>
        <translation>Cuenta de OpenAI</translation>
    </message>
    <message>
        <source>Only where OpenAI talks. You pay OpenAI for what is said.</source>
        <translation>Solo si habla OpenAI. Usted paga a OpenAI por lo que se dice.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>Cómo obtener una clave</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Cliente de Google</translation>
    </message>
    <message>
        <source>Google wants every program that is connected to have a name with it. You make one once.</source>
        <translation>Google quiere que cada programa que se conecta tenga un nombre. Se crea una sola vez.</translation>
    </message>
    <message>
        <source>How to connect your calendar</source>
        <translation>Cómo conectar su calendario</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Stripe account of the operator</source>
        <translation>Cuenta de Stripe del operador</translation>
    </message>
    <message>
        <source>Whoever runs this host for others charges them through it.</source>
        <translation>Quien administra este servidor para otros les cobra a través de ella.</translation>
    </message>
    <message>
        <source>How to make a restricted key</source>
        <translation>Cómo crear una clave restringida</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clave restringida</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Of the webhook endpoint; may be left out.</source>
        <translation>El del webhook; puede dejarse vacío.</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>to|until</source>
        <extracomment>Words between two times of day, with | between them: &quot;9 to 5&quot;.</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>A word between two spans of a day: &quot;9 to 12 and 1 to 5&quot;.</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your line is not answering. %1.</source>
        <translation>Su línea no contesta. %1.</translation>
    </message>
    <message>
        <source>The practice line did not start. %1.</source>
        <translation>La línea de práctica no se inició. %1.</translation>
    </message>
    <message>
        <source>The CloudGreet console: your receptionist, its calls and its appointments.</source>
        <translation>La consola de CloudGreet: su recepcionista, sus llamadas y sus citas.</translation>
    </message>
    <message>
        <source>Where the business&apos;s data is kept.</source>
        <translation>Dónde se guardan los datos del negocio.</translation>
    </message>
    <message>
        <source>Play a practice call, make pictures of every page into DIR, and quit.</source>
        <translation>Hace una llamada de práctica, guarda imágenes de cada página en DIR y termina.</translation>
    </message>
    <message>
        <source>How fast the practice line speaks; 1 is as people do.</source>
        <translation>A qué velocidad habla la línea de práctica; 1 es como las personas.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Iniciar en la bandeja, sin la ventana.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Su línea</translation>
    </message>
    <message>
        <source>CloudGreet could not start</source>
        <translation>CloudGreet no pudo iniciarse</translation>
    </message>
    <message>
        <source>%1 has no option --%2; cloudgreetd %1 --help lists them</source>
        <translation>%1 no tiene la opción --%2; cloudgreetd %1 --help muestra las que hay</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 no lleva valor</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2</source>
        <translation>--%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>Say what to do: serve, configure, practice, …; --help lists it</source>
        <translation>Diga qué hacer: serve, configure, practice, …; --help los muestra</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them</source>
        <translation>No hay ninguna orden “%1”; --help las muestra</translation>
    </message>
    <message>
        <source>“%1” is too much; say it so: %2</source>
        <translation>“%1” sobra; escríbalo así: %2</translation>
    </message>
    <message>
        <source>Something is missing; say it so: %1</source>
        <translation>Falta algo; escríbalo así: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3</source>
        <translation>%1 no es JSON: %2 en el byte %3</translation>
    </message>
    <message>
        <source>%1 holds no business: a JSON object, {…}, is wanted</source>
        <translation>%1 no contiene un negocio: se espera un objeto JSON, {…}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Others can read %1.</source>
        <translation>Otras personas pueden leer %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo usted puede leerla.</translation>
    </message>
    <message>
        <source>It is made when the host first starts.</source>
        <translation>Se crea cuando el servidor se inicia por primera vez.</translation>
    </message>
    <message>
        <source>chmod 700 it.</source>
        <translation>Ejecute chmod 700 sobre ella.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en marcha.</translation>
    </message>
    <message>
        <source>Start it: cloudgreetd serve, or open the console.</source>
        <translation>Inícielo: cloudgreetd serve, o abra la consola.</translation>
    </message>
    <message>
        <source>--%1 wants a day or a moment like 2026-03-04 or 2026-03-04T15:00</source>
        <translation>--%1 necesita un día o un momento como 2026-03-04 o 2026-03-04T15:00</translation>
    </message>
    <message>
        <source>Say what to export: calls, appointments or messages</source>
        <translation>Diga qué exportar: calls, appointments o messages</translation>
    </message>
    <message>
        <source>--format is csv or json</source>
        <translation>--format es csv o json</translation>
    </message>
    <message>
        <source>--from is before --to: from %1 on, and up to but without %2, there is nothing</source>
        <translation>--from es anterior a --to: desde %1 y hasta %2, sin incluirlo, no hay nada</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>%1 holds %2. Keys are not in it: they stay in this machine&apos;s keychain or secrets folder.</source>
        <translation>%1 contiene %2. Las claves no están en ella: se quedan en el llavero o en la carpeta de secretos de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) that the database names were not on the disk.</source>
        <translation>
            <numerusform>Una grabación que figura en la base de datos no estaba en el disco.</numerusform>
            <numerusform>%n grabaciones que figuran en la base de datos no estaban en el disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restored the backup of %1: %2.</source>
        <translation>Se restauró la copia de seguridad de %1: %2.</translation>
    </message>
    <message>
        <source>What was there before is in %1; delete it when you no longer need it.</source>
        <translation>Lo que había antes está en %1; bórrelo cuando ya no lo necesite.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that you had deleted for good since then were deleted again.</source>
        <translation>
            <numerusform>Se borró de nuevo una llamada que usted había borrado definitivamente desde entonces.</numerusform>
            <numerusform>Se borraron de nuevo %n llamadas que usted había borrado definitivamente desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fee(s) that were about to be sent then are not sent; see Needs attention.</source>
        <translation>
            <numerusform>Un mensaje de texto o comisión que estaba por enviarse entonces no se envía; vea Requiere atención.</numerusform>
            <numerusform>%n mensajes de texto o comisiones que estaban por enviarse entonces no se envían; vea Requiere atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>No se pudo escribir la salida</translation>
    </message>
    <message>
        <source>The host stopped answering</source>
        <translation>El servidor dejó de responder</translation>
    </message>
    <message>
        <source>hanging up; once more ends at once, without the report</source>
        <translation>colgando; otra vez lo termina de inmediato, sin el informe</translation>
    </message>
    <message>
        <source>There is no business “%1”; there is: %2</source>
        <translation>No hay ningún negocio “%1”; hay: %2</translation>
    </message>
    <message>
        <source>--speed wants a number: 1 is as people speak, 0 does not wait</source>
        <translation>--speed necesita un número: 1 es como hablan las personas, 0 no espera</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3</source>
        <translation>--%1 necesita un número de %2 a %3</translation>
    </message>
    <message>
        <source>No scenario is called anything with “%1”</source>
        <translation>Ningún escenario se llama con “%1”</translation>
    </message>
    <message>
        <source>Practice does not start with real keys in the environment; unset them</source>
        <translation>La práctica no se inicia con claves reales en el entorno; quítelas</translation>
    </message>
    <message>
        <source>%1 is reachable from other machines without TLS; set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or listen on 127.0.0.1 behind a reverse proxy</source>
        <translation>%1 es accesible desde otros equipos sin TLS; fije CLOUDGREET_TLS_CERT y CLOUDGREET_TLS_KEY, o escuche en 127.0.0.1 detrás de un proxy inverso</translation>
    </message>
    <message>
        <source>made the business “%1”</source>
        <translation>se creó el negocio “%1”</translation>
    </message>
    <message>
        <source>changed the business “%1”</source>
        <translation>se cambió el negocio “%1”</translation>
    </message>
    <message>
        <source>Say “token create NAME” or “token revoke NAME”</source>
        <translation>Escriba “token create NOMBRE” o “token revoke NOMBRE”</translation>
    </message>
    <message>
        <source>No practice host runs on %1; start it first: cloudgreetd serve --practice</source>
        <translation>No hay ningún servidor de práctica en %1; inícielo primero: cloudgreetd serve --practice</translation>
    </message>
    <message>
        <source>The recording cannot be kept: %1</source>
        <translation>No se puede guardar la grabación: %1</translation>
    </message>
    <message>
        <source>The host took too long to answer</source>
        <translation>El servidor tardó demasiado en responder</translation>
    </message>
    <message>
        <source>The host does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The host refused (%1)</source>
        <translation>El servidor se negó (%1)</translation>
    </message>
    <message>
        <source>There is no appointment state of that name</source>
        <translation>No hay ningún estado de cita con ese nombre</translation>
    </message>
    <message>
        <source>Opening times must lie within the day, start before they end and not overlap</source>
        <translation>Las horas de apertura deben estar dentro del día, empezar antes de terminar y no superponerse</translation>
    </message>
    <message>
        <source>There is no such weekday</source>
        <translation>No existe ese día de la semana</translation>
    </message>
    <message>
        <source>Write a date like 2026-12-24</source>
        <translation>Escriba una fecha como 2026-12-24</translation>
    </message>
    <message>
        <source>Write a time of day like 09:30</source>
        <translation>Escriba una hora como 09:30</translation>
    </message>
    <message>
        <source>a list [ … ] is wanted</source>
        <translation>se espera una lista [ … ]</translation>
    </message>
    <message>
        <source>an object { … } is wanted</source>
        <translation>se espera un objeto { … }</translation>
    </message>
    <message>
        <source>write opening times like [[&quot;09:00&quot;, &quot;17:00&quot;]]</source>
        <translation>escriba las horas de apertura como [[&quot;09:00&quot;, &quot;17:00&quot;]]</translation>
    </message>
    <message>
        <source>write the days as {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</source>
        <translation>escriba los días como {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</translation>
    </message>
    <message>
        <source>there is no day “%1”; the days are mon to sun</source>
        <translation>no existe el día “%1”; los días van de mon a sun</translation>
    </message>
    <message>
        <source>“%1” is not a number like +15550104567</source>
        <translation>“%1” no es un número como +15550104567</translation>
    </message>
    <message>
        <source>an amount cannot be below zero</source>
        <translation>un importe no puede ser menor que cero</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s) is wanted</source>
        <translation>
            <numerusform>se espera un texto de un carácter como máximo</numerusform>
            <numerusform>se espera un texto de %n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1 is wanted</source>
        <translation>se espera uno de %1</translation>
    </message>
    <message>
        <source>there is no such setting; known are %1</source>
        <translation>no existe ese ajuste; los que hay son %1</translation>
    </message>
    <message>
        <source>a service needs a name</source>
        <translation>un servicio necesita un nombre</translation>
    </message>
    <message>
        <source>give the person&apos;s own hours too</source>
        <translation>indique también el horario propio de la persona</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>una persona necesita un nombre</translation>
    </message>
    <message>
        <source>a price of a million tokens is wanted, like &quot;0.40&quot;</source>
        <translation>se espera el precio de un millón de tokens, como &quot;0.40&quot;</translation>
    </message>
    <message>
        <source>a currency like USD is wanted</source>
        <translation>se espera una moneda como USD</translation>
    </message>
    <message>
        <source>both “input” and “output” are wanted, for a million tokens each</source>
        <translation>se necesitan “input” y “output”, cada uno para un millón de tokens</translation>
    </message>
    <message>
        <source>the id of a price at Stripe is wanted, like price_1Nx…</source>
        <translation>se espera el id de un precio en Stripe, como price_1Nx…</translation>
    </message>
    <message>
        <source>a time zone like America/New_York is wanted</source>
        <translation>se espera una zona horaria como America/New_York</translation>
    </message>
    <message>
        <source>write quiet hours like [&quot;21:00&quot;, &quot;08:00&quot;]</source>
        <translation>escriba las horas de silencio como [&quot;21:00&quot;, &quot;08:00&quot;]</translation>
    </message>
    <message>
        <source>a business needs a name</source>
        <translation>un negocio necesita un nombre</translation>
    </message>
    <message>
        <source>a business needs at least one number</source>
        <translation>un negocio necesita al menos un número</translation>
    </message>
    <message>
        <source>“%1” is there twice; callers could not tell them apart</source>
        <translation>“%1” está dos veces; quienes llaman no podrían distinguirlos</translation>
    </message>
    <message>
        <source>there is no currency “%1” in use; write its code, like USD, EUR or MXN</source>
        <translation>no hay ninguna moneda “%1” en uso; escriba su código, como USD, EUR o MXN</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that there is room for</source>
        <translation>%1 entradas son más que las %2 que caben</translation>
    </message>
    <message>
        <source>“%1” has more than %2 questions; nobody would answer them all</source>
        <translation>“%1” tiene más de %2 preguntas; nadie las contestaría todas</translation>
    </message>
    <message>
        <source>There is no such name: %1</source>
        <translation>No existe ese nombre: %1</translation>
    </message>
    <message>
        <source>A currency is three capital letters, like USD</source>
        <translation>Una moneda son tres letras mayúsculas, como USD</translation>
    </message>
    <message>
        <source>Write an amount like 5.00</source>
        <translation>Escriba un importe como 5.00</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal place(s)</source>
        <translation>
            <numerusform>%1 tiene un decimal</numerusform>
            <numerusform>%1 tiene %n decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>The business was changed meanwhile</source>
        <translation>El negocio se cambió entretanto</translation>
    </message>
    <message>
        <source>There is no such business</source>
        <translation>No existe ese negocio</translation>
    </message>
    <message>
        <source>There is no such appointment</source>
        <translation>No existe esa cita</translation>
    </message>
    <message>
        <source>There is no such call</source>
        <translation>No existe esa llamada</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>La llamada ha terminado</translation>
    </message>
    <message>
        <source>This customer has asked for no more texts</source>
        <translation>Este cliente ha pedido no recibir más mensajes de texto</translation>
    </message>
    <message>
        <source>There is nothing of that number to attend to</source>
        <translation>No hay nada con ese número que atender</translation>
    </message>
    <message>
        <source>This cannot be tried again</source>
        <translation>Esto no se puede intentar de nuevo</translation>
    </message>
    <message>
        <source>The call is still on; end it first</source>
        <translation>La llamada sigue en curso; termínela primero</translation>
    </message>
    <message>
        <source>No calendar is connected</source>
        <translation>No hay ningún calendario conectado</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>No existe ese canal</translation>
    </message>
    <message>
        <source>A payment for CloudGreet failed: %1 %2. Look at the payment method</source>
        <translation>Falló un pago de CloudGreet: %1 %2. Revise el método de pago</translation>
    </message>
    <message>
        <source>Stripe could not count some booking fees; see the meter&apos;s errors in Stripe&apos;s dashboard</source>
        <translation>Stripe no pudo contar algunas comisiones por citas; vea los errores del medidor en el panel de Stripe</translation>
    </message>
    <message>
        <source>Billing is off: this host has no Stripe key</source>
        <translation>El cobro está desactivado: este servidor no tiene clave de Stripe</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Este negocio aún no es cliente en Stripe; suscríbase primero</translation>
    </message>
    <message>
        <source>An appointment that was taken down without the calendar meets another event</source>
        <translation>Una cita que se anotó sin el calendario coincide con otro evento</translation>
    </message>
    <message>
        <source>The list of calendars could not be read: %1</source>
        <translation>No se pudo leer la lista de calendarios: %1</translation>
    </message>
    <message>
        <source>Google named none</source>
        <translation>Google no indicó ninguno</translation>
    </message>
    <message>
        <source>The calendar “%1” is no longer there</source>
        <translation>El calendario “%1” ya no está</translation>
    </message>
    <message>
        <source>Look in the set-up whether the right calendars are ticked.</source>
        <translation>Compruebe en la configuración que los calendarios marcados son los correctos.</translation>
    </message>
    <message>
        <source>Between 1 and %1 calendars have to keep times busy</source>
        <translation>Entre 1 y %1 calendarios deben marcar las horas ocupadas</translation>
    </message>
    <message>
        <source>The account has no calendar %1</source>
        <translation>La cuenta no tiene ningún calendario %1</translation>
    </message>
    <message>
        <source>Appointments cannot be written to that calendar; choose one of your own</source>
        <translation>No se pueden escribir citas en ese calendario; elija uno de los suyos</translation>
    </message>
    <message>
        <source>“%1” is no longer there, or no longer shared with you</source>
        <translation>“%1” ya no está, o ya no se comparte con usted</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se pudo leer “%1”: %2</translation>
    </message>
    <message>
        <source>Google does not know this program any more: check the Google client id and secret, then connect the calendar again</source>
        <translation>Google ya no conoce este programa: revise el id y el secreto de cliente de Google y conecte el calendario de nuevo</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection: connect the calendar again</source>
        <translation>Google ya no acepta la conexión: conecte el calendario de nuevo</translation>
    </message>
    <message>
        <source>It has lasted about seven days. That is how long Google lets a connection live while your project’s consent screen is in “Testing”. In the Google Cloud console open “Audience”, press “Publish app”, then connect again.</source>
        <translation>Ha durado unos siete días. Es lo que Google deja vivir una conexión mientras la pantalla de consentimiento de su proyecto está en “Testing”. En la consola de Google Cloud abra “Audience”, pulse “Publish app” y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Until then appointments are taken down provisionally.</source>
        <translation>Hasta entonces las citas se anotan provisionalmente.</translation>
    </message>
    <message>
        <source>A call to a number that belongs to no business was not answered</source>
        <translation>No se contestó una llamada a un número que no es de ningún negocio</translation>
    </message>
    <message>
        <source>A caller asked for a person and nobody on the on-call list took the call</source>
        <translation>Alguien pidió hablar con una persona y nadie de la lista de guardia tomó la llamada</translation>
    </message>
    <message>
        <source>The outbox holds a command of a newer version: %1</source>
        <translation>La bandeja de salida contiene una orden de una versión más nueva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) came in while this host could not be reached. They are in the list of calls now</source>
        <translation>
            <numerusform>Entró una llamada mientras no se podía llegar a este servidor. Ya está en la lista de llamadas</numerusform>
            <numerusform>Entraron %n llamadas mientras no se podía llegar a este servidor. Ya están en la lista de llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of a newer version was stored: %1</source>
        <translation>Se guardó un evento de una versión más nueva: %1</translation>
    </message>
    <message>
        <source>A sentence could not be spoken on the line</source>
        <translation>No se pudo decir una frase en la línea</translation>
    </message>
    <message>
        <source>A call could not be answered</source>
        <translation>No se pudo contestar una llamada</translation>
    </message>
    <message>
        <source>Somebody on call could not be rung</source>
        <translation>No se pudo llamar a una persona de guardia</translation>
    </message>
    <message>
        <source>Somebody on call picked up and could not be spoken to</source>
        <translation>Una persona de guardia contestó y no se le pudo hablar</translation>
    </message>
    <message>
        <source>A call could not be put through</source>
        <translation>No se pudo pasar una llamada</translation>
    </message>
    <message>
        <source>A call could not be recorded</source>
        <translation>No se pudo grabar una llamada</translation>
    </message>
    <message>
        <source>The line could not be listened to</source>
        <translation>No se pudo escuchar la línea</translation>
    </message>
    <message>
        <source>A text could not be sent</source>
        <translation>No se pudo enviar un mensaje de texto</translation>
    </message>
    <message>
        <source>The calendar could not be asked for free times</source>
        <translation>No se pudieron consultar las horas libres en el calendario</translation>
    </message>
    <message>
        <source>An appointment could not be written into the calendar</source>
        <translation>No se pudo escribir una cita en el calendario</translation>
    </message>
    <message>
        <source>A cancelled appointment could not be taken out of the calendar</source>
        <translation>No se pudo quitar del calendario una cita cancelada</translation>
    </message>
    <message>
        <source>A booking fee could not be charged</source>
        <translation>No se pudo cobrar una comisión por una cita</translation>
    </message>
    <message>
        <source>A booking fee could not be taken back</source>
        <translation>No se pudo devolver una comisión por una cita</translation>
    </message>
    <message>
        <source>A recording could not be fetched</source>
        <translation>No se pudo obtener una grabación</translation>
    </message>
    <message>
        <source>A recording could not be deleted at the provider</source>
        <translation>No se pudo borrar una grabación en el proveedor</translation>
    </message>
    <message>
        <source>A recording could not be deleted from the disk</source>
        <translation>No se pudo borrar una grabación del disco</translation>
    </message>
    <message>
        <source>%1 did not succeed</source>
        <translation>%1 no tuvo éxito</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time that meets another appointment</source>
        <translation>Usted movió una cita en su calendario a una hora que coincide con otra cita</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time outside your hours</source>
        <translation>Usted movió una cita en su calendario a una hora fuera de su horario</translation>
    </message>
    <message>
        <source>It was left as you put it.</source>
        <translation>Se dejó como usted la puso.</translation>
    </message>
    <message>
        <source>Said goodbye; nothing was arranged</source>
        <translation>Se despidió; no se acordó nada</translation>
    </message>
    <message>
        <source>Fell silent; the receptionist ended the call</source>
        <translation>Quedó en silencio; la recepcionista terminó la llamada</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Hung up before anything came of it</source>
        <translation>Colgó antes de que saliera algo</translation>
    </message>
    <message>
        <source>Booked an appointment</source>
        <translation>Reservó una cita</translation>
    </message>
    <message>
        <source>Took an appointment down; the calendar has to confirm it</source>
        <translation>Anotó una cita; el calendario debe confirmarla</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>Cambió una cita</translation>
    </message>
    <message>
        <source>Cancelled an appointment</source>
        <translation>Canceló una cita</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejó un mensaje</translation>
    </message>
    <message>
        <source>Asked a question and got an answer</source>
        <translation>Hizo una pregunta y obtuvo respuesta</translation>
    </message>
    <message>
        <source>Was put through to a person</source>
        <translation>Se le pasó con una persona</translation>
    </message>
    <message>
        <source>Asked for a person and nobody picked up</source>
        <translation>Pidió hablar con una persona y nadie contestó</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Not answered: blocked</source>
        <translation>No se contestó: número bloqueado</translation>
    </message>
    <message>
        <source>The line failed</source>
        <translation>Falló la línea</translation>
    </message>
    <message>
        <source>A customer with a coming appointment texted “%1”: ask whether they meant the appointment</source>
        <translation>Un cliente con una cita próxima escribió “%1”: pregúntele si se refería a la cita</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The model&apos;s account has no credit left; the local receptionist answers until there is some</source>
        <translation>La cuenta del modelo no tiene saldo; la recepcionista local contesta hasta que lo haya</translation>
    </message>
    <message>
        <source>The model&apos;s server does not accept the key or the model&apos;s name; the local receptionist answers until it is mended</source>
        <translation>El servidor del modelo no acepta la clave o el nombre del modelo; la recepcionista local contesta hasta que se corrija</translation>
    </message>
    <message>
        <source>A role is owner, staff or viewer</source>
        <translation>Un rol es owner, staff o viewer</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Wait and use a valid token</source>
        <translation>Espere y use un token válido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>This token may look, but not do this; use an owner&apos;s token</source>
        <translation>Este token puede ver, pero no hacer esto; use uno de propietario</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin identificar</translation>
    </message>
    <message>
        <source>Send a valid token: Authorization: Bearer …</source>
        <translation>Envíe un token válido: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>This token is for some businesses alone; use one of the whole host</source>
        <translation>Este token es solo para algunos negocios; use uno de todo el servidor</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>No existe ese negocio</translation>
    </message>
    <message>
        <source>Set one up first, or use one of those of GET /api/businesses</source>
        <translation>Cree uno primero, o use uno de los de GET /api/businesses</translation>
    </message>
    <message>
        <source>Which business?</source>
        <translation>¿Qué negocio?</translation>
    </message>
    <message>
        <source>This host has several: add ?business= with an id of GET /api/businesses</source>
        <translation>Este servidor tiene varios: añada ?business= con un id de GET /api/businesses</translation>
    </message>
    <message>
        <source>start: a time like 2026-03-04T15:00 is wanted</source>
        <translation>start: se espera una hora como 2026-03-04T15:00</translation>
    </message>
    <message>
        <source>service: one of the business&apos;s services is wanted</source>
        <translation>service: se espera uno de los servicios del negocio</translation>
    </message>
    <message>
        <source>customer_name: is missing</source>
        <translation>customer_name: falta</translation>
    </message>
    <message>
        <source>to: a number like +15550104567 is wanted</source>
        <translation>to: se espera un número como +15550104567</translation>
    </message>
    <message>
        <source>A number in “to” and some words in “text” are wanted</source>
        <translation>Se esperan un número en “to” y algunas palabras en “text”</translation>
    </message>
    <message>
        <source>peer: a number like +15550104567 is wanted</source>
        <translation>peer: se espera un número como +15550104567</translation>
    </message>
    <message>
        <source>“%1” is one of: %2</source>
        <translation>“%1” es uno de: %2</translation>
    </message>
    <message>
        <source>“%1” is one or several, with commas between them, of: %2</source>
        <translation>“%1” es uno o varios, separados por comas, de: %2</translation>
    </message>
    <message>
        <source>“%1” is a time like 2026-03-31T09:00:00Z</source>
        <translation>“%1” es una hora como 2026-03-31T09:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 1 to %2</source>
        <translation>“%1” es un número entero de 1 a %2</translation>
    </message>
    <message>
        <source>“before” is the “next” of the page before</source>
        <translation>“before” es el “next” de la página anterior</translation>
    </message>
    <message>
        <source>“from” is before “to”</source>
        <translation>“from” es anterior a “to”</translation>
    </message>
    <message>
        <source>The query is not written as addresses write it</source>
        <translation>La consulta no está escrita como se escriben las direcciones</translation>
    </message>
    <message>
        <source>There is no “%1” here</source>
        <translation>Aquí no hay ningún “%1”</translation>
    </message>
    <message>
        <source>The calendar is connected. You may close this page.</source>
        <translation>El calendario está conectado. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>No such check</source>
        <translation>No existe esa comprobación</translation>
    </message>
    <message>
        <source>Their names are those of GET /api/checks</source>
        <translation>Sus nombres son los de GET /api/checks</translation>
    </message>
    <message>
        <source>No Telnyx key</source>
        <translation>No hay clave de Telnyx</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account first</source>
        <translation>Introduzca primero la clave de API de su cuenta de Telnyx</translation>
    </message>
    <message>
        <source>an address like https://api.example.com is wanted</source>
        <translation>se espera una dirección como https://api.example.com</translation>
    </message>
    <message>
        <source>addresses or subnets with commas between are wanted</source>
        <translation>se esperan direcciones o subredes separadas por comas</translation>
    </message>
    <message>
        <source>the public key of Mission Control, 44 characters, is wanted</source>
        <translation>se espera la clave pública de Mission Control, de 44 caracteres</translation>
    </message>
    <message>
        <source>where the data is kept; ~/.local/share/cloudgreet</source>
        <translation>dónde se guardan los datos; ~/.local/share/cloudgreet</translation>
    </message>
    <message>
        <source>webhooks and health, ADDR:PORT; 127.0.0.1:8787, port 0 picks one</source>
        <translation>webhooks y salud, DIRECCIÓN:PUERTO; 127.0.0.1:8787, el puerto 0 elige uno</translation>
    </message>
    <message>
        <source>consoles, the API and metrics; 127.0.0.1:8788</source>
        <translation>consolas, la API y las métricas; 127.0.0.1:8788</translation>
    </message>
    <message>
        <source>its key file (PEM)</source>
        <translation>su archivo de clave (PEM)</translation>
    </message>
    <message>
        <source>reverse proxies whose X-Forwarded-For counts, addresses or subnets</source>
        <translation>proxies inversos cuyo X-Forwarded-For cuenta, direcciones o subredes</translation>
    </message>
    <message>
        <source>the https address under which Telnyx reaches this host</source>
        <translation>la dirección https en la que Telnyx llega a este servidor</translation>
    </message>
    <message>
        <source>the owner&apos;s language, like es, if it is not to be the system&apos;s</source>
        <translation>el idioma del propietario, como es, si no ha de ser el del sistema</translation>
    </message>
    <message>
        <source>verifies webhooks; Mission Control, Keys &amp; Credentials</source>
        <translation>verifica los webhooks; Mission Control, Keys &amp; Credentials</translation>
    </message>
    <message>
        <source>speaks, answers, texts</source>
        <translation>habla, contesta, envía mensajes de texto</translation>
    </message>
    <message>
        <source>another address of the API, for tests</source>
        <translation>otra dirección de la API, para pruebas</translation>
    </message>
    <message>
        <source>the model; without it the local receptionist answers</source>
        <translation>el modelo; sin ella contesta la recepcionista local</translation>
    </message>
    <message>
        <source>any compatible server, one on this machine too</source>
        <translation>cualquier servidor compatible, también uno de este equipo</translation>
    </message>
    <message>
        <source>of the calendar&apos;s OAuth client</source>
        <translation>del cliente OAuth del calendario</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>del mismo</translation>
    </message>
    <message>
        <source>and GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: other addresses, for tests</source>
        <translation>y GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: otras direcciones, para pruebas</translation>
    </message>
    <message>
        <source>the operator&apos;s restricted key; without it fees stay in the ledger</source>
        <translation>la clave restringida del operador; sin ella las comisiones se quedan en el registro</translation>
    </message>
    <message>
        <source>verifies Stripe&apos;s webhooks</source>
        <translation>verifica los webhooks de Stripe</translation>
    </message>
    <message>
        <source>a certificate and its key belong together; set CLOUDGREET_TLS_KEY too</source>
        <translation>un certificado y su clave van juntos; fije también CLOUDGREET_TLS_KEY</translation>
    </message>
    <message>
        <source>Realtime voice is not there yet: calls are served by turns</source>
        <translation>La voz en tiempo real aún no existe: las llamadas se atienden por turnos</translation>
    </message>
    <message>
        <source>There is no business with the id %1; leave “id” out to make one</source>
        <translation>No hay ningún negocio con el id %1; quite “id” para crear uno</translation>
    </message>
    <message>
        <source>The numbers belong to two businesses, “%1” and “%2”; nothing was changed</source>
        <translation>Los números son de dos negocios, “%1” y “%2”; no se cambió nada</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; choose another with --data-dir</source>
        <translation>No se puede crear la carpeta de datos %1; elija otra con --data-dir</translation>
    </message>
    <message>
        <source>Another CloudGreet owns the data folder %1; stop it or choose another folder</source>
        <translation>Otro CloudGreet usa la carpeta de datos %1; deténgalo o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 holds a real business; practice needs a folder of its own</source>
        <translation>%1 contiene un negocio real; la práctica necesita una carpeta propia</translation>
    </message>
    <message>
        <source>%1 holds practice calls; a real host needs a folder of its own</source>
        <translation>%1 contiene llamadas de práctica; un servidor real necesita una carpeta propia</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>. The latest backup: cloudgreetd restore %1</source>
        <translation>. La última copia de seguridad: cloudgreetd restore %1</translation>
    </message>
    <message>
        <source>There is no business “%1”</source>
        <translation>No hay ningún negocio “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name; revoke it first or choose another name</source>
        <translation>Ya hay un token con ese nombre; revóquelo primero o elija otro nombre</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>No hay ningún token con ese nombre</translation>
    </message>
    <message>
        <source>an address like https://phone.example.com is wanted, without anything behind it</source>
        <translation>se espera una dirección como https://phone.example.com, sin nada detrás</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se detuvo</translation>
    </message>
    <message>
        <source>%1 holds practice calls; they are not backed up</source>
        <translation>%1 contiene llamadas de práctica; de ellas no se hace copia</translation>
    </message>
    <message>
        <source>%1 is there already and is no backup; choose another name</source>
        <translation>%1 ya existe y no es una copia de seguridad; elija otro nombre</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>No hay nada que exportar en %1</translation>
    </message>
    <message>
        <source>There is no business %1</source>
        <translation>No existe el negocio %1</translation>
    </message>
    <message>
        <source>The keychain of this desktop is locked</source>
        <translation>El llavero de este escritorio está bloqueado</translation>
    </message>
    <message>
        <source>The keychain has no such entry</source>
        <translation>El llavero no tiene esa entrada</translation>
    </message>
    <message>
        <source>The keychain was not opened to us</source>
        <translation>El llavero no se nos abrió</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>No provider does %1</source>
        <translation>Ningún proveedor hace %1</translation>
    </message>
    <message>
        <source>The practice calendar did not answer</source>
        <translation>El calendario de práctica no respondió</translation>
    </message>
    <message>
        <source>The practice line did not start</source>
        <translation>La línea de práctica no se inició</translation>
    </message>
    <message>
        <source>There is no such practice call, or it has ended</source>
        <translation>No existe esa llamada de práctica, o ha terminado</translation>
    </message>
    <message>
        <source>There is no such practice call</source>
        <translation>No existe esa llamada de práctica</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Se borró la grabación</translation>
    </message>
    <message>
        <source>The recording is not here yet</source>
        <translation>La grabación aún no está aquí</translation>
    </message>
    <message>
        <source>It is being fetched; its state is %1</source>
        <translation>Se está obteniendo; su estado es %1</translation>
    </message>
    <message>
        <source>That is no recording&apos;s name</source>
        <translation>Ese no es el nombre de ninguna grabación</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>No se pudo borrar %1: %2</translation>
    </message>
    <message>
        <source>Not valid; nothing was changed</source>
        <translation>No es válido; no se cambió nada</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made</source>
        <translation>No se puede crear la carpeta de secretos</translation>
    </message>
    <message>
        <source>there is no such setting here; known are %1</source>
        <translation>aquí no existe ese ajuste; los que hay son %1</translation>
    </message>
    <message>
        <source>A token needs a name of letters and digits, like front-desk</source>
        <translation>Un token necesita un nombre de letras y cifras, como front-desk</translation>
    </message>
    <message>
        <source>There is no key of that name; the names are %1</source>
        <translation>No hay ninguna clave con ese nombre; los nombres son %1</translation>
    </message>
    <message>
        <source>The practice line has practice keys only; enter yours on your own line</source>
        <translation>La línea de práctica solo tiene claves de práctica; introduzca las suyas en su propia línea</translation>
    </message>
    <message>
        <source>systemd gives this host the credential %1, which goes before what is entered here; change it there</source>
        <translation>systemd da a este servidor la credencial %1, que vale más que lo que se introduce aquí; cámbiela allí</translation>
    </message>
    <message>
        <source>The environment sets %1, which goes before what is entered here; change it there</source>
        <translation>El entorno fija %1, que vale más que lo que se introduce aquí; cámbielo allí</translation>
    </message>
    <message>
        <source>paste the whole key: letters and digits without spaces</source>
        <translation>pegue la clave entera: letras y cifras sin espacios</translation>
    </message>
    <message>
        <source>this is not the public key; it has 44 characters and ends in “=”</source>
        <translation>esta no es la clave pública; tiene 44 caracteres y termina en “=”</translation>
    </message>
    <message>
        <source>this is the publishable key; a restricted one begins with “rk_”</source>
        <translation>esta es la clave publicable; una restringida empieza por “rk_”</translation>
    </message>
    <message>
        <source>a signing secret begins with “whsec_”</source>
        <translation>un secreto de firma empieza por “whsec_”</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then run the check again.</source>
        <translation>Compruebe si este equipo tiene conexión y repita la comprobación.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 rechaza la clave.</translation>
    </message>
    <message>
        <source>Make a new key there and enter it here.</source>
        <translation>Cree allí una clave nueva e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 respondió con un error (%2).</translation>
    </message>
    <message>
        <source>Wait some minutes, then run the check again.</source>
        <translation>Espere unos minutos y repita la comprobación.</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <translation>%1 acepta la clave.</translation>
    </message>
    <message>
        <source>A business is set up.</source>
        <translation>Hay un negocio configurado.</translation>
    </message>
    <message>
        <source>No business is set up, so no call is answered.</source>
        <translation>No hay ningún negocio configurado, así que no se contesta ninguna llamada.</translation>
    </message>
    <message>
        <source>Fill in the first page of the set-up.</source>
        <translation>Rellene la primera página de la configuración.</translation>
    </message>
    <message>
        <source>There is no Telnyx key, so no call is answered.</source>
        <translation>No hay clave de Telnyx, así que no se contesta ninguna llamada.</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account on the page “Phone line”.</source>
        <translation>Introduzca la clave de API de su cuenta de Telnyx en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>Telnyx accepts the key.</source>
        <translation>Telnyx acepta la clave.</translation>
    </message>
    <message>
        <source>Telnyx refuses the key.</source>
        <translation>Telnyx rechaza la clave.</translation>
    </message>
    <message>
        <source>Make a new API key at Telnyx and enter it on the page “Phone line”.</source>
        <translation>Cree una clave de API nueva en Telnyx e introdúzcala en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>Telnyx does not answer: %1.</source>
        <translation>Telnyx no responde: %1.</translation>
    </message>
    <message>
        <source>Telnyx’s public key is missing, so everything that it sends is refused.</source>
        <translation>Falta la clave pública de Telnyx, así que se rechaza todo lo que envía.</translation>
    </message>
    <message>
        <source>Copy it from Telnyx, “Keys &amp; Credentials”, “Public Key”, to the page “Phone line”.</source>
        <translation>Cópiela de Telnyx, “Keys &amp; Credentials”, “Public Key”, en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>What Telnyx sends is checked with its public key.</source>
        <translation>Lo que envía Telnyx se comprueba con su clave pública.</translation>
    </message>
    <message>
        <source>Telnyx could not be asked.</source>
        <translation>No se pudo consultar a Telnyx.</translation>
    </message>
    <message>
        <source>Mend the Telnyx key first.</source>
        <translation>Corrija primero la clave de Telnyx.</translation>
    </message>
    <message>
        <source>The number %1 is not on this Telnyx account.</source>
        <translation>El número %1 no está en esta cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>Buy or move it there, or correct the number on the page “Business”.</source>
        <translation>Cómprelo o trasládelo allí, o corrija el número en la página “Negocio”.</translation>
    </message>
    <message>
        <source>The number %1 is not connected to a call-control application.</source>
        <translation>El número %1 no está conectado a una aplicación de control de llamadas.</translation>
    </message>
    <message>
        <source>Press “See what would change” on the page “Phone line”.</source>
        <translation>Pulse “Ver qué cambiaría” en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>No number is entered yet.</source>
        <translation>Aún no se ha introducido ningún número.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) reach this host’s application.</source>
        <translation>
            <numerusform>Su número está conectado.</numerusform>
            <numerusform>Sus %n números están conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx does not know where to find this host.</source>
        <translation>Telnyx no sabe dónde encontrar este servidor.</translation>
    </message>
    <message>
        <source>Enter the public address on the page “Phone line”.</source>
        <translation>Introduzca la dirección pública en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 nowhere.</source>
        <translation>Telnyx no envía a ningún sitio las llamadas de %1.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 elsewhere: %2.</source>
        <translation>Telnyx envía a otro sitio las llamadas de %1: %2.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 in an old form (version %2).</source>
        <translation>Telnyx envía las llamadas de %1 en un formato antiguo (versión %2).</translation>
    </message>
    <message>
        <source>Telnyx sends calls to this host, in the form that it reads.</source>
        <translation>Telnyx envía las llamadas a este servidor, en el formato que lee.</translation>
    </message>
    <message>
        <source>Answers to texts of %1 do not reach this host.</source>
        <translation>Las respuestas a los mensajes de texto de %1 no llegan a este servidor.</translation>
    </message>
    <message>
        <source>Texts go out and come back.</source>
        <translation>Los mensajes de texto salen y vuelven.</translation>
    </message>
    <message>
        <source>When this computer is off, calls of %1 are lost.</source>
        <translation>Cuando este equipo está apagado, las llamadas de %1 se pierden.</translation>
    </message>
    <message>
        <source>Enter a telephone that rings instead on the page “Phone line”, and apply it.</source>
        <translation>Introduzca en la página “Línea telefónica” un teléfono que suene en su lugar y aplíquelo.</translation>
    </message>
    <message>
        <source>When this computer is off, another telephone rings.</source>
        <translation>Cuando este equipo está apagado, suena otro teléfono.</translation>
    </message>
    <message>
        <source>No public address is known, so Telnyx cannot reach this host.</source>
        <translation>No se conoce ninguna dirección pública, así que Telnyx no puede llegar a este servidor.</translation>
    </message>
    <message>
        <source>At %1 somebody else answers (%2).</source>
        <translation>En %1 responde otro (%2).</translation>
    </message>
    <message>
        <source>At %1 another CloudGreet answers, not this one.</source>
        <translation>En %1 responde otro CloudGreet, no este.</translation>
    </message>
    <message>
        <source>This host is reached at %1.</source>
        <translation>A este servidor se llega en %1.</translation>
    </message>
    <message>
        <source>OpenAI is chosen, but there is no key; the receptionist on this computer answers.</source>
        <translation>Se eligió OpenAI, pero no hay clave; contesta la recepcionista de este equipo.</translation>
    </message>
    <message>
        <source>Enter a key on the page “Receptionist”, or choose this computer there.</source>
        <translation>Introduzca una clave en la página “Recepcionista”, o elija allí este equipo.</translation>
    </message>
    <message>
        <source>The receptionist on this computer answers; no key is needed.</source>
        <translation>Contesta la recepcionista de este equipo; no hace falta ninguna clave.</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection; appointments wait for it.</source>
        <translation>Google ya no acepta la conexión; las citas esperan por ella.</translation>
    </message>
    <message>
        <source>Connect the calendar again on the page “Calendar”.</source>
        <translation>Conecte de nuevo el calendario en la página “Calendario”.</translation>
    </message>
    <message>
        <source>No calendar is connected; appointments are kept here.</source>
        <translation>No hay ningún calendario conectado; las citas se guardan aquí.</translation>
    </message>
    <message>
        <source>Connect yours on the page “Calendar”, so that callers are not given times that you have taken.</source>
        <translation>Conecte el suyo en la página “Calendario”, para que no se ofrezcan horas que usted tiene ocupadas.</translation>
    </message>
    <message>
        <source>Fees are only noted: there is no Stripe key.</source>
        <translation>Las comisiones solo se anotan: no hay clave de Stripe.</translation>
    </message>
    <message>
        <source>Fees are off.</source>
        <translation>Las comisiones están desactivadas.</translation>
    </message>
    <message>
        <source>Enter a restricted key on the page “Billing” to charge them.</source>
        <translation>Introduzca una clave restringida en la página “Cobro” para cobrarlas.</translation>
    </message>
    <message>
        <source>The Stripe key may do everything with the account.</source>
        <translation>La clave de Stripe puede hacer de todo con la cuenta.</translation>
    </message>
    <message>
        <source>Make a restricted key (“rk_…”) as the help tells and enter that one.</source>
        <translation>Cree una clave restringida (“rk_…”) como indica la ayuda e introduzca esa.</translation>
    </message>
    <message>
        <source>Stripe’s news are not listened to; fees are sent all the same.</source>
        <translation>No se escuchan los avisos de Stripe; las comisiones se envían igualmente.</translation>
    </message>
    <message>
        <source>Stripe’s news are checked with the signing secret.</source>
        <translation>Los avisos de Stripe se comprueban con el secreto de firma.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the time.</source>
        <translation>No se pudo preguntar la hora a nadie.</translation>
    </message>
    <message>
        <source>Run the check again when this computer is online.</source>
        <translation>Repita la comprobación cuando este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>El reloj está en hora.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) fast.</source>
        <translation>
            <numerusform>El reloj va un segundo adelantado.</numerusform>
            <numerusform>El reloj va %n segundos adelantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) slow.</source>
        <translation>
            <numerusform>El reloj va un segundo atrasado.</numerusform>
            <numerusform>El reloj va %n segundos atrasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set it by the network; a wrong clock has webhooks refused.</source>
        <translation>Deje que el sistema lo ajuste por la red; con un reloj equivocado se rechazan los webhooks.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>Only %1 are free; calls cannot be kept soon.</source>
        <translation>Solo hay %1 libres; pronto no se podrán guardar llamadas.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder.</source>
        <translation>Haga sitio en el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Practice calls are not backed up.</source>
        <translation>De las llamadas de práctica no se hace copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup yet; the first is made in the coming night, while the host runs.</source>
        <translation>Aún no hay copia de seguridad; la primera se hace esta noche, si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The latest backup is of %1.</source>
        <translation>La última copia de seguridad es de %1.</translation>
    </message>
    <message>
        <source>Let the host run through a night, and look whether the disk has room for it.</source>
        <translation>Deje el servidor en marcha una noche y compruebe que el disco tiene sitio para ella.</translation>
    </message>
    <message>
        <source>Keys are kept in the desktop’s keychain.</source>
        <translation>Las claves se guardan en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>The keychain is locked: keys in it are not used until it is opened.</source>
        <translation>El llavero está bloqueado: sus claves no se usan hasta que se abra.</translation>
    </message>
    <message>
        <source>Unlock it; this host goes on by itself then.</source>
        <translation>Desbloquéelo; este servidor sigue entonces por sí solo.</translation>
    </message>
    <message>
        <source>Keys are kept in files that only this user may read.</source>
        <translation>Las claves se guardan en archivos que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Telnyx key</source>
        <translation>Clave de Telnyx</translation>
    </message>
    <message>
        <source>Telnyx public key</source>
        <translation>Clave pública de Telnyx</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Calls reach this host</source>
        <translation>Las llamadas llegan a este servidor</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>When this computer is off</source>
        <translation>Cuando este equipo está apagado</translation>
    </message>
    <message>
        <source>Google calendar</source>
        <translation>Calendario de Google</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Clave de Stripe</translation>
    </message>
    <message>
        <source>Stripe’s signing secret</source>
        <translation>Secreto de firma de Stripe</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>No es base64</translation>
    </message>
    <message>
        <source>Too many connections; try again later.</source>
        <translation>Demasiadas conexiones; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Too many WebSocket connections.</source>
        <translation>Demasiadas conexiones WebSocket.</translation>
    </message>
    <message>
        <source>The other side could not be reached or did not answer properly</source>
        <translation>No se pudo llegar al otro lado o no respondió bien</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>El cuerpo no es un objeto JSON</translation>
    </message>
    <message>
        <source>Not an address and a port, such as 127.0.0.1:8787 or [::1]:8787</source>
        <translation>No es una dirección y un puerto, como 127.0.0.1:8787 o [::1]:8787</translation>
    </message>
    <message>
        <source>Not a numeric address: %1</source>
        <translation>No es una dirección numérica: %1</translation>
    </message>
    <message>
        <source>The request was not answered.</source>
        <translation>No se respondió a la petición.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>A fault has no member %1</source>
        <translation>Un fallo no tiene el miembro %1</translation>
    </message>
    <message>
        <source>garble is one of truncated, html, huge</source>
        <translation>garble es uno de truncated, html, huge</translation>
    </message>
    <message>
        <source>provider is one of telnyx, openai, google, stripe</source>
        <translation>provider es uno de telnyx, openai, google, stripe</translation>
    </message>
    <message>
        <source>A fault needs status 400–599, delay_ms, drop, lose_reply or garble, and a rate from 0 to 1</source>
        <translation>Un fallo necesita status 400–599, delay_ms, drop, lose_reply o garble, y un rate de 0 a 1</translation>
    </message>
    <message>
        <source>A call needs from, and to in E.164</source>
        <translation>Una llamada necesita from, y to en E.164</translation>
    </message>
    <message>
        <source>speech_speed is 0 or more</source>
        <translation>speech_speed es 0 o más</translation>
    </message>
    <message>
        <source>A line is a text, or an object with one of text, key, silence, hangup, barge_in</source>
        <translation>Una línea es un texto, o un objeto con uno de text, key, silence, hangup, barge_in</translation>
    </message>
    <message>
        <source>The stand-ins listen on loopback only</source>
        <translation>Los proveedores simulados solo escuchan en loopback</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete</source>
        <translation>La respuesta de Google estaba incompleta</translation>
    </message>
    <message>
        <source>A calendar cannot be read</source>
        <translation>No se puede leer un calendario</translation>
    </message>
    <message>
        <source>The calendar cannot be read to its end</source>
        <translation>No se puede leer el calendario hasta el final</translation>
    </message>
    <message>
        <source>Google cannot be reached now</source>
        <translation>Ahora no se puede llegar a Google</translation>
    </message>
    <message>
        <source>Google refused: %1</source>
        <translation>Google se negó: %1</translation>
    </message>
    <message>
        <source>There is no Google client yet; enter its id and secret in the set-up</source>
        <translation>Aún no hay cliente de Google; introduzca su id y su secreto en la configuración</translation>
    </message>
    <message>
        <source>Too many connections were begun; try again in ten minutes</source>
        <translation>Se iniciaron demasiadas conexiones; inténtelo en diez minutos</translation>
    </message>
    <message>
        <source>This sign-in is too old or was used before; press Connect again</source>
        <translation>Este inicio de sesión es demasiado antiguo o ya se usó; pulse Conectar de nuevo</translation>
    </message>
    <message>
        <source>You did not allow access, so nothing was connected</source>
        <translation>Usted no permitió el acceso, así que no se conectó nada</translation>
    </message>
    <message>
        <source>Google answered: %1</source>
        <translation>Google respondió: %1</translation>
    </message>
    <message>
        <source>Not all boxes were ticked; connect again and allow everything asked</source>
        <translation>No se marcaron todas las casillas; conecte de nuevo y permita todo lo que se pide</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete; press Connect again</source>
        <translation>La respuesta de Google estaba incompleta; pulse Conectar de nuevo</translation>
    </message>
    <message>
        <source>Google could not be told; remove CloudGreet in your Google account too</source>
        <translation>No se pudo avisar a Google; quite CloudGreet también en su cuenta de Google</translation>
    </message>
    <message>
        <source>the key is not accepted</source>
        <translation>no se acepta la clave</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer was incomplete</source>
        <translation>La respuesta de Stripe estaba incompleta</translation>
    </message>
    <message>
        <source>There is no active meter for “%1” at Stripe</source>
        <translation>No hay ningún medidor activo para “%1” en Stripe</translation>
    </message>
    <message>
        <source>Stripe holds more than can be compared</source>
        <translation>Stripe tiene más de lo que se puede comparar</translation>
    </message>
    <message>
        <source>There is no Stripe key; the fee stays in our own ledger</source>
        <translation>No hay clave de Stripe; la comisión se queda en nuestro propio registro</translation>
    </message>
    <message>
        <source>Booking fee</source>
        <translation>Comisión por la cita</translation>
    </message>
    <message>
        <source>The invoice item is not known; look it up at Stripe</source>
        <translation>No se conoce el concepto de la factura; búsquelo en Stripe</translation>
    </message>
    <message>
        <source>Stripe cannot answer now; try again</source>
        <translation>Stripe no puede responder ahora; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Stripe refused: %1</source>
        <translation>Stripe se negó: %1</translation>
    </message>
    <message>
        <source>The webhook carries no signature</source>
        <translation>El webhook no lleva firma</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is too old or from the future; is the clock right?</source>
        <translation>La firma del webhook es demasiado antigua o del futuro; ¿está en hora el reloj?</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is wrong</source>
        <translation>La firma del webhook es incorrecta</translation>
    </message>
    <message>
        <source>Not an event of Stripe&apos;s</source>
        <translation>No es un evento de Stripe</translation>
    </message>
    <message>
        <source>The event names no customer</source>
        <translation>El evento no nombra a ningún cliente</translation>
    </message>
    <message>
        <source>The recording is empty so far</source>
        <translation>La grabación aún está vacía</translation>
    </message>
    <message>
        <source>The recording could not be written: %1</source>
        <translation>No se pudo escribir la grabación: %1</translation>
    </message>
    <message>
        <source>the recording&apos;s link</source>
        <translation>el enlace de la grabación</translation>
    </message>
    <message>
        <source>There is no Telnyx API key; set TELNYX_API_KEY</source>
        <translation>No hay clave de API de Telnyx; fije TELNYX_API_KEY</translation>
    </message>
    <message>
        <source>Telnyx answered %1</source>
        <translation>Telnyx respondió %1</translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx dice: %1</translation>
    </message>
    <message>
        <source>Telnyx accepts “%1” and does not keep it</source>
        <translation>Telnyx acepta “%1” y no lo guarda</translation>
    </message>
    <message>
        <source>Not a webhook of API version 2; set the application&apos;s webhook version to 2</source>
        <translation>No es un webhook de la versión 2 de la API; ponga en 2 la versión de webhooks de la aplicación</translation>
    </message>
    <message>
        <source>The event names no call</source>
        <translation>El evento no nombra ninguna llamada</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>no existe ese miembro</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted</source>
        <translation>se espera un número de %1 a %2</translation>
    </message>
    <message>
        <source>texts are wanted</source>
        <translation>se esperan textos</translation>
    </message>
    <message>
        <source>a text or a list of texts is wanted</source>
        <translation>se espera un texto o una lista de textos</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>se espera uno de estos: %1</translation>
    </message>
    <message>
        <source>a number like +12125550147 is wanted</source>
        <translation>se espera un número como +12125550147</translation>
    </message>
    <message>
        <source>a local time like 2026-03-05T15:00 is wanted</source>
        <translation>se espera una hora local como 2026-03-05T15:00</translation>
    </message>
    <message>
        <source>a time like 15:00 is wanted</source>
        <translation>se espera una hora como 15:00</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>objects are wanted</source>
        <translation>se esperan objetos</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>a day like 2026-03-05, perhaps with a time like T15:00, or “any” is wanted</source>
        <translation>se espera un día como 2026-03-05, quizá con una hora como T15:00, o “any”</translation>
    </message>
    <message>
        <source>a day like 2026-03-05 is wanted</source>
        <translation>se espera un día como 2026-03-05</translation>
    </message>
    <message>
        <source>a number like +12125550147, or “anonymous”, is wanted</source>
        <translation>se espera un número como +12125550147, o “anonymous”</translation>
    </message>
    <message>
        <source>en or es is wanted</source>
        <translation>se espera en o es</translation>
    </message>
    <message>
        <source>say what the caller wants: book, move, cancel, …</source>
        <translation>diga qué quiere quien llama: book, move, cancel, …</translation>
    </message>
    <message>
        <source>the business has no service “%1”</source>
        <translation>el negocio no tiene el servicio “%1”</translation>
    </message>
    <message>
        <source>say what the caller asks</source>
        <translation>diga qué pregunta quien llama</translation>
    </message>
    <message>
        <source>it is no question of the receptionist&apos;s; docs/rehearsal.md lists them</source>
        <translation>no es una pregunta de la recepcionista; docs/rehearsal.md las enumera</translation>
    </message>
    <message>
        <source>say which</source>
        <translation>diga cuál</translation>
    </message>
    <message>
        <source>“%1” is no regular expression</source>
        <translation>“%1” no es una expresión regular</translation>
    </message>
    <message>
        <source>there is no outcome “%1”</source>
        <translation>no existe el resultado “%1”</translation>
    </message>
    <message>
        <source>say who calls</source>
        <translation>diga quién llama</translation>
    </message>
    <message>
        <source>a caller wants at least one thing</source>
        <translation>quien llama quiere al menos una cosa</translation>
    </message>
    <message>
        <source>say what the database has to hold in the end</source>
        <translation>diga qué debe contener la base de datos al final</translation>
    </message>
    <message>
        <source>%1 is too large for a file of scenarios</source>
        <translation>%1 es demasiado grande para un archivo de escenarios</translation>
    </message>
    <message>
        <source>%1 holds no scenarios: a JSON object, {…}, is wanted</source>
        <translation>%1 no contiene escenarios: se espera un objeto JSON, {…}</translation>
    </message>
    <message>
        <source>%1: business.phone_numbers: a number to call is wanted</source>
        <translation>%1: business.phone_numbers: se espera un número al que llamar</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>%1: two scenarios are called “%2”</source>
        <translation>%1: dos escenarios se llaman “%2”</translation>
    </message>
    <message>
        <source>%1 holds no file of scenarios (*.json)</source>
        <translation>%1 no contiene ningún archivo de escenarios (*.json)</translation>
    </message>
    <message>
        <source>The backup is damaged (%1); use another one</source>
        <translation>La copia de seguridad está dañada (%1); use otra</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Detenido; no se cambió nada</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 is no backup of CloudGreet&apos;s</source>
        <translation>%1 no es una copia de seguridad de CloudGreet</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>No se puede escribir la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>La copia de seguridad se detuvo</translation>
    </message>
    <message>
        <source>That is no database of CloudGreet&apos;s</source>
        <translation>Esa no es una base de datos de CloudGreet</translation>
    </message>
    <message>
        <source>It was made by a newer CloudGreet; install that version first</source>
        <translation>La hizo un CloudGreet más nuevo; instale primero esa versión</translation>
    </message>
    <message>
        <source>The database in it is damaged; use another backup</source>
        <translation>La base de datos que contiene está dañada; use otra copia de seguridad</translation>
    </message>
    <message>
        <source>%1 cannot be copied</source>
        <translation>No se puede copiar %1</translation>
    </message>
    <message>
        <source>A restored backup in %1 cannot be moved to its place; make the folder writable and start again</source>
        <translation>Una copia restaurada en %1 no se puede llevar a su sitio; permita escribir en la carpeta e inicie de nuevo</translation>
    </message>
    <message>
        <source>The backup was made by a newer CloudGreet; install that version first</source>
        <translation>La copia de seguridad la hizo un CloudGreet más nuevo; instale primero esa versión</translation>
    </message>
    <message>
        <source>That is no backup of CloudGreet&apos;s, or it is damaged</source>
        <translation>Esa no es una copia de seguridad de CloudGreet, o está dañada</translation>
    </message>
    <message>
        <source>The backup&apos;s list of files is damaged; use another backup</source>
        <translation>La lista de archivos de la copia de seguridad está dañada; use otra copia</translation>
    </message>
    <message>
        <source>There is nothing to back up in %1</source>
        <translation>No hay nada que copiar en %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>No se puede crear %1</translation>
    </message>
    <message>
        <source>The database is damaged; restore the last backup</source>
        <translation>La base de datos está dañada; restaure la última copia de seguridad</translation>
    </message>
    <message>
        <source>The disk is full; make room on it</source>
        <translation>El disco está lleno; haga sitio en él</translation>
    </message>
    <message>
        <source>The question took too long; narrow it down</source>
        <translation>La pregunta tardó demasiado; acótela</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>La base de datos no se puede usar ahora</translation>
    </message>
    <message>
        <source>There is no recording of this call</source>
        <translation>No hay grabación de esta llamada</translation>
    </message>
    <message>
        <source>“from” is before “to”, by %1 days at most</source>
        <translation>“from” es anterior a “to”, en %1 días como máximo</translation>
    </message>
    <message>
        <source>value of kept bookings − the subscription’s share of this time − the fees of bookings due in it − what calls cost</source>
        <translation>valor de las citas realizadas − la parte de la suscripción de este tiempo − las comisiones por las citas de este tiempo − el costo de las llamadas</translation>
    </message>
    <message numerus="yes">
        <source>A backup was restored. %n text(s) or fee(s) that were about to be sent when it was made were not sent again</source>
        <translation>
            <numerusform>Se restauró una copia de seguridad. Un mensaje de texto o comisión que estaba por enviarse cuando se hizo no se envió de nuevo</numerusform>
            <numerusform>Se restauró una copia de seguridad. %n mensajes de texto o comisiones que estaban por enviarse cuando se hizo no se enviaron de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file belongs to another program; choose another data folder</source>
        <translation>El archivo de la base de datos es de otro programa; elija otra carpeta de datos</translation>
    </message>
    <message>
        <source>The database was made by a newer CloudGreet; install that version or restore a backup</source>
        <translation>La base de datos la hizo un CloudGreet más nuevo; instale esa versión o restaure una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>una llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>una cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>una grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: calls do not arrive</source>
        <translation>%1: las llamadas no llegan</translation>
    </message>
    <message>
        <source>People are rung by the outbound profile</source>
        <translation>Se llama a las personas con el perfil de salida</translation>
    </message>
    <message>
        <source>Consoles on other computers attach to %1, whose certificate has the SHA-256 fingerprint
%2</source>
        <translation>Las consolas de otros equipos se conectan a %1, cuyo certificado tiene la huella SHA-256
%2</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS. Give the host a certificate first.</source>
        <translation>Lo que responde ahí no habla TLS. Dé primero un certificado al servidor.</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Is the host on, and the address right?</source>
        <translation>Nadie responde en esa dirección. ¿Está encendido el servidor y es correcta la dirección?</translation>
    </message>
    <message>
        <source>That address took too long to answer.</source>
        <translation>Esa dirección tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Enter the host’s address, like 192.168.1.20 or https://office.example:8788.</source>
        <translation>Escriba la dirección del servidor, como 192.168.1.20 o https://office.example:8788.</translation>
    </message>
    <message>
        <source>Another computer is asked over https only, so that nobody on the way can listen.</source>
        <translation>A otro equipo se le pregunta solo por https, para que nadie pueda escuchar por el camino.</translation>
    </message>
    <message>
        <source>Enter the address alone, with nothing behind it.</source>
        <translation>Escriba solo la dirección, sin nada detrás.</translation>
    </message>
    <message>
        <source>Another computer answers at the host’s address, or its certificate was renewed. Attach to it anew on the sheet “This computer”.</source>
        <translation>En la dirección del servidor responde otro equipo, o se renovó su certificado. Vuelva a conectarse en la hoja “Este equipo”.</translation>
    </message>
    <message>
        <source>A text to %1 could not be sent</source>
        <translation>No se pudo enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>A text to %1 could not be delivered</source>
        <translation>No se pudo entregar un mensaje a %1</translation>
    </message>
    <message>
        <source>It is not known whether a text to %1 went out; it is not sent again by itself</source>
        <translation>No se sabe si salió un mensaje a %1; no se vuelve a enviar por sí solo</translation>
    </message>
    <message>
        <source>certificate file (PEM), for those of the two that other machines reach</source>
        <translation>archivo del certificado (PEM), para las de las dos que alcanzan otras máquinas</translation>
    </message>
    <message>
        <source>The key to the host is not on this computer any more. Attach to it anew on the sheet “This computer”.</source>
        <translation>La clave del servidor ya no está en este equipo. Vuelva a conectarse en la hoja “Este equipo”.</translation>
    </message>
    <message>
        <source>this is a Telnyx API key</source>
        <translation>esto es una clave API de Telnyx</translation>
    </message>
    <message>
        <source>this is an OpenAI key</source>
        <translation>esto es una clave de OpenAI</translation>
    </message>
    <message>
        <source>this is a Stripe key</source>
        <translation>esto es una clave de Stripe</translation>
    </message>
    <message>
        <source>this is Stripe’s signing secret</source>
        <translation>esto es el secreto de firma de Stripe</translation>
    </message>
    <message>
        <source>this is Google’s client ID</source>
        <translation>esto es el ID de cliente de Google</translation>
    </message>
    <message>
        <source>this is Google’s client secret</source>
        <translation>esto es el secreto de cliente de Google</translation>
    </message>
    <message>
        <source>%1; it belongs in another field</source>
        <translation>%1; va en otro campo</translation>
    </message>
    <message>
        <source>a key of Stripe begins with “rk_”</source>
        <translation>una clave de Stripe empieza por “rk_”</translation>
    </message>
    <message>
        <source>a client ID ends in “.apps.googleusercontent.com”</source>
        <translation>un ID de cliente termina en “.apps.googleusercontent.com”</translation>
    </message>
    <message>
        <source>Cannot be told while %1 is not on this Telnyx account.</source>
        <translation>No se puede saber mientras %1 no esté en esta cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>The practice line works without it. How a number is connected can be tried on the page “Phone line”.</source>
        <translation>La línea de práctica funciona sin esto. En la página “Línea telefónica” se puede probar cómo se conecta un número.</translation>
    </message>
    <message>
        <source>Nobody is entered who could be rung; callers who want a person leave a message.</source>
        <translation>No hay nadie a quien llamar; quien quiera hablar con una persona deja un mensaje.</translation>
    </message>
    <message>
        <source>Telnyx rings nobody for %1, so callers cannot be put through.</source>
        <translation>Telnyx no llama a nadie para %1, así que no se puede pasar a quien llama.</translation>
    </message>
    <message>
        <source>Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add the application “%1” to it.</source>
        <translation>Cree un perfil de voz saliente en Telnyx (“Voice”, “Outbound Voice Profiles”) y añádale la aplicación “%1”.</translation>
    </message>
    <message>
        <source>People on the on-call list can be rung.</source>
        <translation>Se puede llamar a las personas de guardia.</translation>
    </message>
    <message>
        <source>Set up a tunnel, or another way in, and enter its address on the page “Phone line”.</source>
        <translation>Prepare un túnel, u otra entrada, y escriba su dirección en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs and leads to this computer; “Three ways to be reached” on the page “Phone line” helps.</source>
        <translation>Mire si el túnel o el proxy funciona y lleva a este equipo; ayuda “Tres maneras de ser alcanzado” en la página “Línea telefónica”.</translation>
    </message>
    <message>
        <source>Let the tunnel or proxy lead to this host’s public port.</source>
        <translation>Haga que el túnel o el proxy lleve al puerto público de este servidor.</translation>
    </message>
    <message>
        <source>Putting calls through</source>
        <translation>Pasar llamadas</translation>
    </message>
    <message>
        <source>Google refused without a reason. Try again in some minutes.</source>
        <translation>Google rechazó sin decir por qué. Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>There is no display here. “cloudgreetd practice” plays a call in the terminal, “cloudgreetd serve” is the host without a window.</source>
        <translation>Aquí no hay pantalla. “cloudgreetd practice” hace una llamada en la terminal, “cloudgreetd serve” es el servidor sin ventana.</translation>
    </message>
    <message>
        <source>%1 knows the key, but does not permit what is needed.</source>
        <translation>%1 conoce la clave, pero no permite lo que hace falta.</translation>
    </message>
    <message>
        <source>Give the key the permissions that the help names.</source>
        <translation>Dé a la clave los permisos que nombra la ayuda.</translation>
    </message>
    <message>
        <source>Google does not answer; until it does, appointments are taken down provisionally.</source>
        <translation>Google no responde; hasta que lo haga, las citas se anotan de forma provisional.</translation>
    </message>
    <message>
        <source>Google does not let CloudGreet into the calendar (%1).</source>
        <translation>Google no deja entrar a CloudGreet en el calendario (%1).</translation>
    </message>
    <message>
        <source>Look whether the Google Calendar API is enabled in your project, then connect again and tick every box.</source>
        <translation>Mire si la API de Google Calendar está activada en su proyecto, vuelva a conectar y marque todas las casillas.</translation>
    </message>
    <message>
        <source>Appointments go to the Google calendar, which answers.</source>
        <translation>Las citas van al calendario de Google, que responde.</translation>
    </message>
    <message>
        <source>callers are answered in “en” or “es”</source>
        <translation>a quien llama se le contesta en “en” o “es”</translation>
    </message>
    <message>
        <source>prices that are kept do not fit %1 (%2); give them anew together with the currency</source>
        <translation>los precios guardados no encajan con %1 (%2); indíquelos de nuevo junto con la moneda</translation>
    </message>
    <message>
        <source>Consoles on other machines are answered over TLS only: set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or let the admin address %1 be on 127.0.0.1</source>
        <translation>A las consolas de otros equipos se les responde solo por TLS: fije CLOUDGREET_TLS_CERT y CLOUDGREET_TLS_KEY, o ponga la dirección de administración %1 en 127.0.0.1</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form without a passphrase</source>
        <translation>%1 no contiene ninguna clave privada en formato PEM sin contraseña</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the certificate in %2; give the key that it was issued for</source>
        <translation>La clave de %1 no es la del certificado de %2; indique la clave para la que se emitió</translation>
    </message>
    <message>
        <source>“weekday” and “hour” come together; an hour is from 0 to 23</source>
        <translation>“weekday” y “hour” van juntos; una hora va de 0 a 23</translation>
    </message>
    <message>
        <source>A number of the account needs its number in E.164: {&quot;number&quot;: &quot;+15551230000&quot;}</source>
        <translation>Un número de la cuenta necesita su número en E.164: {&quot;number&quot;: &quot;+15551230000&quot;}</translation>
    </message>
    <message>
        <source>An hour of the week is of a time: “from” and “to”, %1 days apart at most</source>
        <translation>Una hora de la semana necesita un periodo: “from” y “to”, separados %1 días como máximo</translation>
    </message>
    <message>
        <source>There is no such customer</source>
        <translation>No existe ese cliente</translation>
    </message>
    <message>
        <source>notes: at most %1 characters</source>
        <translation>notes: como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>Nothing to change: give notes or tags</source>
        <translation>Nada que cambiar: indique notes o tags</translation>
    </message>
    <message>
        <source>blocked: true or false is wanted</source>
        <translation>blocked: se espera true o false</translation>
    </message>
    <message>
        <source>minutes: 5 to 1440, in steps of 5, are wanted</source>
        <translation>minutes: se esperan de 5 a 1440, de 5 en 5</translation>
    </message>
    <message>
        <source>Nothing to change: give start, minutes or notes</source>
        <translation>Nada que cambiar: indique start, minutes o notes</translation>
    </message>
    <message>
        <source>text: is missing</source>
        <translation>text: falta</translation>
    </message>
    <message>
        <source>Somebody else has written notes about this call meanwhile</source>
        <translation>Mientras tanto, otra persona ha escrito notas sobre esta llamada</translation>
    </message>
    <message>
        <source>notes and notes_before are texts, tags a list of words</source>
        <translation>notes y notes_before son textos, tags una lista de palabras</translation>
    </message>
    <message>
        <source>That page is larger than 2 MB.</source>
        <translation>Esa página ocupa más de 2 MB.</translation>
    </message>
    <message>
        <source>There is no such page. Is the address right?</source>
        <translation>Esa página no existe. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>That page is not shown to us (%1).</source>
        <translation>Esa página no se nos muestra (%1).</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Are you on line, and is it right?</source>
        <translation>En esa dirección no contesta nadie. ¿Hay conexión, y es correcta?</translation>
    </message>
    <message>
        <source>That is no page of text.</source>
        <translation>Eso no es una página de texto.</translation>
    </message>
    <message>
        <source>Enter the address as your browser shows it: www.example.com/faq</source>
        <translation>Escriba la dirección tal como la muestra su navegador: www.example.com/faq</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Said in calls</source>
        <translation>Dicho en llamadas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>%1 · calls and what was said</source>
        <translation>%1 · llamadas y lo que se dijo</translation>
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
        <translation>El número es de un teléfono fijo o no puede recibir mensajes de texto</translation>
    </message>
    <message>
        <source>The carrier took the text for spam</source>
        <translation>El operador tomó el mensaje por spam</translation>
    </message>
    <message>
        <source>The carrier took the text for spam and blocks this number for now</source>
        <translation>El operador tomó el mensaje por spam y bloquea este número por ahora</translation>
    </message>
    <message>
        <source>The phone could not be reached, or its carrier did not take the text</source>
        <translation>No se pudo llegar al teléfono, o su operador no aceptó el mensaje</translation>
    </message>
    <message>
        <source>Your number is not registered for texting (10DLC); register it with Telnyx</source>
        <translation>Su número no está registrado para mensajes de texto (10DLC); regístrelo en Telnyx</translation>
    </message>
    <message>
        <source>More texts than the carrier allows your number in this time</source>
        <translation>Más mensajes de los que el operador permite a su número en este tiempo</translation>
    </message>
    <message>
        <source>The customer has asked for no more texts</source>
        <translation>El cliente ha pedido no recibir más mensajes de texto</translation>
    </message>
    <message>
        <source>Your number is not assigned to the messaging profile at Telnyx</source>
        <translation>Su número no está asignado al perfil de mensajería en Telnyx</translation>
    </message>
    <message>
        <source>Your messaging profile does not allow texts to that country</source>
        <translation>Su perfil de mensajería no permite mensajes a ese país</translation>
    </message>
    <message>
        <source>This is not a number that texts can be sent to</source>
        <translation>Este no es un número al que se puedan enviar mensajes de texto</translation>
    </message>
    <message>
        <source>Your messaging profile is switched off at Telnyx</source>
        <translation>Su perfil de mensajería está desactivado en Telnyx</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Telnyx</source>
        <translation>Había demasiados mensajes en espera en Telnyx</translation>
    </message>
    <message>
        <source>The carrier does not allow what the text says</source>
        <translation>El operador no permite lo que dice el mensaje</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified for texting</source>
        <translation>Su número gratuito no está verificado para mensajes de texto</translation>
    </message>
    <message>
        <source>Your messaging profile allows no countries yet</source>
        <translation>Su perfil de mensajería aún no permite ningún país</translation>
    </message>
    <message>
        <source>The spending limit of your messaging profile is reached</source>
        <translation>Se alcanzó el límite de gasto de su perfil de mensajería</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive or out of funds</source>
        <translation>Su cuenta de Telnyx está inactiva o sin saldo</translation>
    </message>
    <message>
        <source>Telnyx gave no reason</source>
        <translation>Telnyx no dio ningún motivo</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>It is not known whether it went out</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Otras horas</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>Tras una llamada perdida</translation>
    </message>
    <message>
        <source>Call them instead, or ask for a mobile number.</source>
        <translation>Llame, o pida un número de móvil.</translation>
    </message>
    <message>
        <source>Call them instead. Texts reach them again once they text START to you.</source>
        <translation>Llame. Los mensajes vuelven a llegarle cuando le escriba START a usted.</translation>
    </message>
    <message>
        <source>Check the digits of the number.</source>
        <translation>Revise las cifras del número.</translation>
    </message>
    <message>
        <source>Try again later, or call.</source>
        <translation>Inténtelo más tarde, o llame.</translation>
    </message>
    <message>
        <source>Write it as you would say it: without links, capitals and offers.</source>
        <translation>Escríbalo como lo diría: sin enlaces, mayúsculas ni ofertas.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Escríbalo con otras palabras.</translation>
    </message>
    <message>
        <source>Wait some minutes, then send it again.</source>
        <translation>Espere unos minutos y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Top the account up at Telnyx, then send it again.</source>
        <translation>Recargue la cuenta en Telnyx y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Raise the limit at Telnyx, then send it again.</source>
        <translation>Aumente el límite en Telnyx y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Set-up, page “Phone line”, shows what is missing at Telnyx.</source>
        <translation>En Configuración, la página “Línea telefónica” muestra lo que falta en Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx takes the registration under “Messaging”; it takes some days.</source>
        <translation>Telnyx toma el registro en “Messaging”; tarda unos días.</translation>
    </message>
    <message>
        <source>Telnyx verifies it under “Messaging”; it takes some days.</source>
        <translation>Telnyx lo verifica en “Messaging”; tarda unos días.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again: it may have arrived.</source>
        <translation>Pregunte al cliente antes de enviarlo de nuevo: puede que haya llegado.</translation>
    </message>
    <message>
        <source>Check the number and send it again, or call.</source>
        <translation>Revise el número y envíelo de nuevo, o llame.</translation>
    </message>
</context>
<context>
    <name>ToolAnswers</name>
    <message>
        <source>The business is closed then</source>
        <translation>El negocio está cerrado a esa hora</translation>
    </message>
    <message>
        <source>That time is taken</source>
        <translation>Esa hora está ocupada</translation>
    </message>
    <message>
        <source>That time is in the past</source>
        <translation>Esa hora ya pasó</translation>
    </message>
    <message>
        <source>That is too soon to be booked</source>
        <translation>Es demasiado pronto para reservar</translation>
    </message>
    <message>
        <source>That is further ahead than can be booked</source>
        <translation>No se puede reservar con tanta antelación</translation>
    </message>
    <message>
        <source>There is no such service</source>
        <translation>No existe ese servicio</translation>
    </message>
    <message>
        <source>Taken down; a text follows once the calendar has confirmed it</source>
        <translation>Anotada; se envía un mensaje cuando el calendario la confirme</translation>
    </message>
    <message>
        <source>That time has just been taken</source>
        <translation>Esa hora se acaba de ocupar</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cita cambiada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>There is nothing to cancel</source>
        <translation>No hay nada que cancelar</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Se tomó el mensaje</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Esto no se pudo hacer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CLOUDGREET_LANGUAGE: “%1” is none of the languages there are: %2</source>
        <translation>CLOUDGREET_LANGUAGE: “%1” no es ninguno de los idiomas que hay: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Front</name>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>Bad arguments</source>
        <translation>Argumentos incorrectos</translation>
    </message>
    <message>
        <source>call_id and tool_call_id are wanted</source>
        <translation>se esperan call_id y tool_call_id</translation>
    </message>
    <message>
        <source>No such call</source>
        <translation>No existe esa llamada</translation>
    </message>
    <message>
        <source>Practice calls are not backed up</source>
        <translation>De las llamadas de práctica no se hace copia</translation>
    </message>
    <message>
        <source>They are made anew at every start.</source>
        <translation>Se hacen de nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation>No es un webhook</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Demasiado ocupado</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Envíelo de nuevo</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>No está en el disco</translation>
    </message>
    <message>
        <source>No metered price</source>
        <translation>Sin precio por uso</translation>
    </message>
    <message>
        <source>Booking fees are billed by a meter, so the subscription needs the metered price of that meter: make one at Stripe and set its id, price_…, as billing.meter_price</source>
        <translation>Las comisiones por citas se cobran con un medidor, así que la suscripción necesita el precio por uso de ese medidor: cree uno en Stripe y ponga su id, price_…, en billing.meter_price</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Set the monthly price of the subscription first (billing.subscription_monthly)</source>
        <translation>Fije primero el precio mensual de la suscripción (billing.subscription_monthly)</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Este negocio aún no es cliente en Stripe; suscríbase primero</translation>
    </message>
    <message>
        <source>Thank you. You may close this page; CloudGreet shows your subscription.</source>
        <translation>Gracias. Puede cerrar esta página; CloudGreet muestra su suscripción.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Redirección incorrecta</translation>
    </message>
    <message>
        <source>redirect_uri has to be on 127.0.0.1 or this host&apos;s own callback</source>
        <translation>redirect_uri debe estar en 127.0.0.1 o ser el propio retorno de este servidor</translation>
    </message>
    <message>
        <source>No such channel</source>
        <translation>No existe ese canal</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>No es un aviso</translation>
    </message>
    <message>
        <source>a number like +15550104567 is wanted</source>
        <translation>se espera un número como +15550104567</translation>
    </message>
    <message>
        <source>this is the number that is answered here; another telephone is wanted</source>
        <translation>este es el número que se contesta aquí; se espera otro teléfono</translation>
    </message>
    <message>
        <source>the public address is not known yet</source>
        <translation>aún no se conoce la dirección pública</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Fijado en otro lugar</translation>
    </message>
    <message>
        <source>The environment sets CLOUDGREET_PUBLIC_URL, which goes before what is entered here; change it there</source>
        <translation>El entorno fija CLOUDGREET_PUBLIC_URL, que vale más que lo que se introduce aquí; cámbielo allí</translation>
    </message>
    <message>
        <source>Not yet on disk</source>
        <translation>Aún no está en el disco</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longitud incorrecta</translation>
    </message>
    <message>
        <source>“seconds” is a whole number from %1 to %2</source>
        <translation>“seconds” es un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>El enlace ha caducado</translation>
    </message>
    <message>
        <source>Make a new one where this one was made</source>
        <translation>Cree uno nuevo donde se creó este</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>This link is asked for too often</source>
        <translation>Este enlace se pide con demasiada frecuencia</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Se borró la grabación</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>No existe ese negocio</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Somebody else changed these settings; load them again and repeat your change</source>
        <translation>Otra persona cambió estos ajustes; cárguelos de nuevo y repita su cambio</translation>
    </message>
    <message>
        <source>No such section</source>
        <translation>No existe esa sección</translation>
    </message>
    <message>
        <source>The sections are %1</source>
        <translation>Las secciones son %1</translation>
    </message>
    <message>
        <source>Which state is changed?</source>
        <translation>¿Qué estado se cambia?</translation>
    </message>
    <message>
        <source>Send If-Match with the ETag of the settings as you loaded them, or * to overwrite whatever is there</source>
        <translation>Envíe If-Match con el ETag de los ajustes tal como los cargó, o * para sobrescribir lo que haya</translation>
    </message>
    <message>
        <source>A token has name, role and businesses; “%1” is none of them</source>
        <translation>Un token tiene name, role y businesses; “%1” no es ninguno de ellos</translation>
    </message>
    <message>
        <source>businesses: a list of ids is wanted</source>
        <translation>businesses: se espera una lista de ids</translation>
    </message>
    <message>
        <source>businesses: there is no business “%1”</source>
        <translation>businesses: no existe el negocio “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name</source>
        <translation>Ya hay un token con ese nombre</translation>
    </message>
    <message>
        <source>Revoke it first or choose another name</source>
        <translation>Revóquelo primero o elija otro nombre</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>No hay ningún token con ese nombre</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Pictures</name>
    <message>
        <source>Hi, I would like to book a cleaning please</source>
        <translation>Hola, quisiera reservar una limpieza, por favor</translation>
    </message>
    <message>
        <source>tomorrow afternoon</source>
        <translation>mañana por la tarde</translation>
    </message>
    <message>
        <source>How much is that?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>the first one is good</source>
        <translation>la primera está bien</translation>
    </message>
    <message>
        <source>Maria Lopez</source>
        <translation>María López</translation>
    </message>
    <message>
        <source>yes, that&apos;s right</source>
        <translation>sí, es correcto</translation>
    </message>
    <message>
        <source>yes, book it please</source>
        <translation>sí, resérvela por favor</translation>
    </message>
    <message>
        <source>no, that&apos;s all, thank you, goodbye</source>
        <translation>no, eso es todo, gracias, adiós</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::BrowserReturn</name>
    <message>
        <source>No port could be opened on this computer for the browser to come back to</source>
        <translation>No se pudo abrir ningún puerto en este equipo al que el navegador pueda volver</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>You may close this page and go back to CloudGreet.</source>
        <translation>Puede cerrar esta página y volver a CloudGreet.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::EventFeed</name>
    <message>
        <source>The host no longer accepts the key of this console. Attach to it anew on the sheet “This computer”.</source>
        <translation>El servidor ya no acepta la clave de esta consola. Vuelva a conectarse en la hoja “Este equipo”.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::Connection</name>
    <message>
        <source>Too many connections from this address.</source>
        <translation>Demasiadas conexiones desde esta dirección.</translation>
    </message>
    <message>
        <source>A WebSocket needs a connection of its own.</source>
        <translation>Un WebSocket necesita una conexión propia.</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>El cuerpo es mayor de lo que admite esta ruta.</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>La petición no llegó a tiempo.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::HttpServer</name>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address does not take %1.</source>
        <translation>Esta dirección no admite %1.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address.</source>
        <translation>No hay ningún WebSocket en esta dirección.</translation>
    </message>
    <message>
        <source>The WebSocket was refused.</source>
        <translation>Se rechazó el WebSocket.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::Desk</name>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::TelnyxMessages</name>
    <message>
        <source>A text needs from and to in E.164, and text</source>
        <translation>Un mensaje de texto necesita from y to en E.164, y text</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AddressCard</name>
    <message>
        <source>Where Telnyx reaches this computer</source>
        <translation>Dónde llega Telnyx a este equipo</translation>
    </message>
    <message>
        <source>https://phone.example.com</source>
        <translation>https://phone.example.com</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Set by the environment (CLOUDGREET_PUBLIC_URL). </source>
        <translation>Fijada por el entorno (CLOUDGREET_PUBLIC_URL). </translation>
    </message>
    <message>
        <source>The practice line needs no tunnel.</source>
        <translation>La línea de práctica no necesita túnel.</translation>
    </message>
    <message>
        <source>Telnyx tells this host of each call over the internet. A tunnel – from Cloudflare, Tailscale or ngrok – gives it an address without opening your router; a web server or a port of the router can lead here too.</source>
        <translation>Telnyx avisa de cada llamada a este servidor por internet. Un túnel – de Cloudflare, Tailscale o ngrok – le da una dirección sin abrir su router; también pueden llevar aquí un servidor web o un puerto del router.</translation>
    </message>
    <message>
        <source>Three ways to be reached</source>
        <translation>Tres maneras de ser alcanzado</translation>
    </message>
    <message>
        <source>It has to lead to %1.</source>
        <translation>Tiene que llevar a %1.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Agenda</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Agenda del día</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>No hay nada reservado</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>una cita</numerusform>
            <numerusform>%n citas</numerusform>
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
        <translation>Todo el día</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AnswerSheet</name>
    <message>
        <source>Answer this question</source>
        <translation>Responder a esta pregunta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The question, as a caller would ask it</source>
        <translation>La pregunta, como la haría quien llama</translation>
    </message>
    <message>
        <source>The answer; it is spoken as it stands here</source>
        <translation>La respuesta; se dice tal como está aquí</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Se dice tal como está aquí.</translation>
    </message>
    <message>
        <source>Question, as a caller would ask it</source>
        <translation>Pregunta, como la haría quien llama</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A question and its answer are wanted.</source>
        <translation>Se necesitan una pregunta y su respuesta.</translation>
    </message>
    <message>
        <source>The receptionist knows it from the next call on.</source>
        <translation>La recepcionista lo sabe desde la próxima llamada.</translation>
    </message>
    <message>
        <source>This came from your questions and answers. What you write here takes its place.</source>
        <translation>Esto salió de sus preguntas y respuestas. Lo que escriba aquí lo sustituye.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentSheet</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>On your Google calendar</source>
        <translation>En su calendario de Google</translation>
    </message>
    <message>
        <source>Not on a connected calendar</source>
        <translation>En ningún calendario conectado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar de hora</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la llamada</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Double-click a free time to book it; drag an appointment or its edge</source>
        <translation>Doble clic en una hora libre para reservarla; arrastre una cita o su borde</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AttachSheet</name>
    <message>
        <source>A host on another computer</source>
        <translation>Un servidor en otro equipo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Where CloudGreet answers your line on a computer that is always on, this console shows its calls and works for it. This computer then answers no calls itself.</source>
        <translation>Donde CloudGreet contesta su línea en un equipo siempre encendido, esta consola muestra sus llamadas y trabaja para él. Este equipo entonces no contesta llamadas.</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>As who installed it told you, or as “cloudgreetd serve” prints it there.</source>
        <translation>Como se la dijo quien lo instaló, o como la muestra allí “cloudgreetd serve”.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>Key of this console</source>
        <translation>Clave de esta consola</translation>
    </message>
    <message>
        <source>“cloudgreetd token create NAME”, there, prints one.</source>
        <translation>“cloudgreetd token create NAME”, allí, muestra una.</translation>
    </message>
    <message>
        <source>Its certificate is good for this address, until %1: an authority that this computer trusts vouches for it.</source>
        <translation>Su certificado vale para esta dirección, hasta el %1: lo avala una autoridad en la que confía este equipo.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody that this computer knows. Compare this fingerprint with the one that the host prints: only when they are the same is it your host. It is good until %1.</source>
        <translation>Su certificado no lo firma nadie que este equipo conozca. Compare esta huella con la que muestra el servidor: solo si son iguales es su servidor. Vale hasta el %1.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The host did not take this key. Was it copied whole, and made on that host?</source>
        <translation>El servidor no aceptó esta clave. ¿Se copió entera y se creó en ese servidor?</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Awake</name>
    <message>
        <source>Telephone calls are answered here</source>
        <translation>Aquí se contestan llamadas telefónicas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BackupCard</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>una llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>una grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made every night while the program runs, and the latest seven are kept on the same disk.</source>
        <translation>Se hace una cada noche mientras el programa está en marcha, y se conservan las siete últimas en el mismo disco.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>How to keep one elsewhere, and how to bring one back</source>
        <translation>Cómo guardar una en otro sitio y cómo recuperarla</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>una copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingCard</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>What this host’s operator charges you, and whether Stripe has it as we do.</source>
        <translation>Lo que le cobra el operador de este servidor, y si Stripe lo tiene igual que nosotros.</translation>
    </message>
    <message>
        <source>On its way to Stripe</source>
        <translation>De camino a Stripe</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Could not be charged</source>
        <translation>No se pudo cobrar</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Opens Stripe’s page in your browser</source>
        <translation>Abre la página de Stripe en su navegador</translation>
    </message>
    <message>
        <source>Invoices and payment</source>
        <translation>Facturas y pago</translation>
    </message>
    <message>
        <source>Our list against Stripe’s</source>
        <translation>Nuestra lista frente a la de Stripe</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>This host has no Stripe key: fees are listed, nothing is charged.</source>
        <translation>Este servidor no tiene clave de Stripe: las comisiones se anotan, no se cobra nada.</translation>
    </message>
    <message>
        <source>Fees are switched off above: nothing is charged.</source>
        <translation>Las comisiones están desactivadas arriba: no se cobra nada.</translation>
    </message>
    <message>
        <source>%1 %2 of this month stand in our list alone.</source>
        <translation>%1 De este mes, %2 están solo en nuestra lista.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>At Stripe.</source>
        <translation>En Stripe.</translation>
    </message>
    <message>
        <source>Paid until %1.</source>
        <translation>Pagada hasta el %1.</translation>
    </message>
    <message>
        <source>Possible once fees go to a customer at Stripe</source>
        <translation>Posible cuando las comisiones vayan a un cliente de Stripe</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>Falló el último intento: %1</translation>
    </message>
    <message>
        <source>Once a day by itself; it has not been done yet.</source>
        <translation>Una vez al día por sí solo; aún no se ha hecho.</translation>
    </message>
    <message>
        <source>Compared %1; once a day by itself.</source>
        <translation>Comparado: %1; una vez al día por sí solo.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>una diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>We counted %1 bookings, Stripe’s meter %2</source>
        <translation>Nosotros contamos %1 citas; el medidor de Stripe, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y una más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: %1</source>
        <translation>No se pudo abrir ningún navegador. La página es: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingForm</name>
    <message>
        <source>Fees for bookings</source>
        <translation>Comisiones por citas</translation>
    </message>
    <message>
        <source>What this host’s operator charges the business for each appointment. Without a Stripe key the list is kept, and nothing is charged.</source>
        <translation>Lo que el operador de este servidor cobra al negocio por cada cita. Sin clave de Stripe se lleva la lista y no se cobra nada.</translation>
    </message>
    <message>
        <source>No fees</source>
        <translation>Sin comisiones</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>En la próxima factura</translation>
    </message>
    <message>
        <source>As usage of a Stripe meter</source>
        <translation>Como uso de un medidor de Stripe</translation>
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
        <translation>Cómo se cobran las comisiones</translation>
    </message>
    <message>
        <source>Fee for a booking</source>
        <translation>Comisión por una cita</translation>
    </message>
    <message>
        <source>Customer at Stripe</source>
        <translation>Cliente en Stripe</translation>
    </message>
    <message>
        <source>The business’s id; Stripe shows it on the customer’s page.</source>
        <translation>El id del negocio; Stripe lo muestra en la página del cliente.</translation>
    </message>
    <message>
        <source>Event name of the meter</source>
        <translation>Nombre de evento del medidor</translation>
    </message>
    <message>
        <source>Only for fees by usage.</source>
        <translation>Solo para comisiones por uso.</translation>
    </message>
    <message>
        <source>Metered price at Stripe</source>
        <translation>Precio por uso en Stripe</translation>
    </message>
    <message>
        <source>Only for fees by usage: the price of that meter, which the subscription is made with.</source>
        <translation>Solo para comisiones por uso: el precio de ese medidor, con el que se hace la suscripción.</translation>
    </message>
    <message>
        <source>Subscription a month</source>
        <translation>Suscripción al mes</translation>
    </message>
    <message>
        <source>Counted in what the receptionist earns you; it is not charged from here.</source>
        <translation>Cuenta en lo que la recepcionista le hace ganar; no se cobra desde aquí.</translation>
    </message>
    <message>
        <source>Its price at Stripe</source>
        <translation>Su precio en Stripe</translation>
    </message>
    <message>
        <source>Empty: a price of that amount is made when the business subscribes.</source>
        <translation>Vacío: se crea un precio de ese importe cuando el negocio se suscribe.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BookingSheet</name>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>+1 212 555 0147</source>
        <translation>+1 212 555 0147</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BusinessForm</name>
    <message>
        <source>Your business</source>
        <translation>Su negocio</translation>
    </message>
    <message>
        <source>What callers hear when they ask who and where you are.</source>
        <translation>Lo que oyen quienes preguntan quién es usted y dónde está.</translation>
    </message>
    <message>
        <source>Bright Smile Dental</source>
        <translation>Clínica Dental Sonrisa</translation>
    </message>
    <message>
        <source>12 Elm Street, New York</source>
        <translation>Calle del Olmo 12, Nueva York</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>USD · US dollar</source>
        <translation>USD · Dólar estadounidense</translation>
    </message>
    <message>
        <source>CAD · Canadian dollar</source>
        <translation>CAD · Dólar canadiense</translation>
    </message>
    <message>
        <source>EUR · Euro</source>
        <translation>EUR · Euro</translation>
    </message>
    <message>
        <source>GBP · Pound</source>
        <translation>GBP · Libra</translation>
    </message>
    <message>
        <source>MXN · Mexican peso</source>
        <translation>MXN · Peso mexicano</translation>
    </message>
    <message>
        <source>AUD · Australian dollar</source>
        <translation>AUD · Dólar australiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you say it on the telephone.</source>
        <translation>Como usted lo dice por teléfono.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Told to callers who ask; leave it empty where customers do not come to you.</source>
        <translation>Se dice a quien pregunta; déjela vacía si los clientes no van a su local.</translation>
    </message>
    <message>
        <source>Telephone number that is answered</source>
        <translation>Número de teléfono que se contesta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Appointments are made in it.</source>
        <translation>Las citas se hacen en ella.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Of your prices.</source>
        <translation>La de sus precios.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The receptionist speaks it first.</source>
        <translation>El primero que habla la recepcionista.</translation>
    </message>
    <message>
        <source>The number that you have at Telnyx. Several have commas between them.</source>
        <translation>El número que tiene en Telnyx. Si son varios, sepárelos con comas.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CalendarCard</name>
    <message>
        <source>Your Google calendar</source>
        <translation>Su calendario de Google</translation>
    </message>
    <message>
        <source>Callers are offered only times that are free in it, and their appointments are written there while they are still talking.</source>
        <translation>A quienes llaman se les ofrecen solo las horas libres en él, y sus citas se escriben allí mientras aún están hablando.</translation>
    </message>
    <message>
        <source>Connect in the browser</source>
        <translation>Conectar en el navegador</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Calendars that keep times busy, and the one that appointments are written to</source>
        <translation>Los calendarios que marcan las horas ocupadas, y aquel en el que se escriben las citas</translation>
    </message>
    <message>
        <source>Appointments go here</source>
        <translation>Las citas van aquí</translation>
    </message>
    <message>
        <source>Appointments go to %1</source>
        <translation>Las citas van a %1</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes. Begin again.</source>
        <translation>El navegador no volvió en diez minutos. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Your browser asks you now. Tick every box there, then come back.</source>
        <translation>Su navegador le pregunta ahora. Marque allí todas las casillas y vuelva.</translation>
    </message>
    <message>
        <source>Disconnect the calendar?</source>
        <translation>¿Desconectar el calendario?</translation>
    </message>
    <message>
        <source>Appointments stay in it. From now on callers may be offered times that you have taken.</source>
        <translation>Las citas se quedan en él. A partir de ahora es posible que se ofrezcan horas que usted tiene ocupadas.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one, on this computer: %1</source>
        <translation>No se pudo abrir un navegador. Abra esta dirección en uno, en este equipo: %1</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Delete this call for good</source>
        <translation>Borrar esta llamada definitivamente</translation>
    </message>
    <message>
        <source>Call %1 with this computer’s telephone program</source>
        <translation>Llamar a %1 con el programa de teléfono de este ordenador</translation>
    </message>
    <message>
        <source>The caller’s number is not known</source>
        <translation>No se conoce el número de quien llamó</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Calls from this number are blocked; serve them again</source>
        <translation>Las llamadas de este número están bloqueadas; volver a atenderlas</translation>
    </message>
    <message>
        <source>Block calls from this number</source>
        <translation>Bloquear las llamadas de este número</translation>
    </message>
    <message>
        <source>It can be deleted once it is over</source>
        <translation>Se puede borrar cuando termine</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Your telephone program was asked to call. The number is on the clipboard too.</source>
        <translation>Se ha pedido a su programa de teléfono que llame. El número también está en el portapapeles.</translation>
    </message>
    <message>
        <source>The number is on the clipboard</source>
        <translation>El número está en el portapapeles</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers. Call %1 from your telephone, or choose a program for “tel:” links in the settings of your system.</source>
        <translation>Ningún programa de este ordenador acepta números de teléfono. Llame a %1 desde su teléfono, o elija un programa para los enlaces “tel:” en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>From the next call on, %1 can only leave a message: the receptionist says so, takes it and hangs up. Nothing is booked and nobody is put through.</source>
        <translation>Desde la próxima llamada, %1 solo puede dejar un mensaje: la recepcionista lo dice, lo toma y cuelga. No se reserva nada ni se pasa con nadie.</translation>
    </message>
    <message>
        <source>Block this caller?</source>
        <translation>¿Bloquear a quien llamó?</translation>
    </message>
    <message>
        <source>What was said, the timeline and the recording are deleted, also from the search and the backups’ recordings. Notes and tags go too. Appointments and texts that came of the call stay. This cannot be undone.</source>
        <translation>Se borran lo que se dijo, la cronología y la grabación, también de la búsqueda y de las grabaciones en las copias de seguridad, y con ellos las notas y las etiquetas. Las citas y los mensajes de texto que salieron de la llamada se conservan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete this call for good?</source>
        <translation>¿Borrar esta llamada definitivamente?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>From the next call on, %1 hears the busy tone. The call is not answered or recorded, no text is sent, and it is listed as rejected.</source>
        <translation>Desde la próxima llamada, %1 oye el tono de ocupado. La llamada no se contesta ni se graba, no se envía ningún mensaje y figura como rechazada.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallCard</name>
    <message>
        <source>Answering…</source>
        <translation>Contestando…</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Duración de la llamada</translation>
    </message>
    <message>
        <source>Let the receptionist say…</source>
        <translation>Que la recepcionista diga…</translation>
    </message>
    <message>
        <source>A line for the receptionist to say</source>
        <translation>Una frase para que la diga la recepcionista</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
    <message>
        <source>To which number? Leave it empty for the people on call.</source>
        <translation>¿A qué número? Déjelo vacío para las personas de guardia.</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar la llamada</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Tomar usted la llamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Hang up?</source>
        <translation>¿Colgar?</translation>
    </message>
    <message>
        <source>The caller is cut off at once.</source>
        <translation>La llamada se corta de inmediato.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>You have taken over</source>
        <translation>La ha tomado usted</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Let the receptionist go on</source>
        <translation>Que siga la recepcionista</translation>
    </message>
    <message>
        <source>The receptionist falls silent, and only what you type is said</source>
        <translation>La recepcionista calla y solo se dice lo que usted escriba</translation>
    </message>
    <message>
        <source>Type what the caller hears…</source>
        <translation>Escriba lo que oirá quien llama…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallDetailPane</name>
    <message>
        <source>Choose a call to see what was said.</source>
        <translation>Elija una llamada para ver lo que se dijo.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>model %1 %2</source>
        <translation>modelo %1 %2</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>línea %1 %2</translation>
    </message>
    <message>
        <source>model %1 tokens, price not known</source>
        <translation>modelo %1 tokens, precio desconocido</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Costo: %1</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>No hay nada anotado.</translation>
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
        <translation>En esta llamada no se reservó nada.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamada %1</translation>
    </message>
    <message>
        <source>recording %1</source>
        <translation>grabación %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What the receptionist should say to this</source>
        <translation>Qué debería decir la recepcionista a esto</translation>
    </message>
    <message>
        <source>What the receptionist should have said</source>
        <translation>Qué debería haber dicho la recepcionista</translation>
    </message>
    <message>
        <source>The receptionist has learned it</source>
        <translation>La recepcionista lo ha aprendido</translation>
    </message>
    <message>
        <source>It stands under Set-up, Questions &amp; answers, and counts from the next call on.</source>
        <translation>Está en Configuración, Preguntas y respuestas, y vale desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notas •</translation>
    </message>
    <message>
        <source>Notes: there are some</source>
        <translation>Notas: hay algunas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsModel</name>
    <message>
        <source>On the line now</source>
        <translation>Ahora en la línea</translation>
    </message>
    <message>
        <source>No words were said</source>
        <translation>No se dijo nada</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Every call, what was said and what came of it</source>
        <translation>Cada llamada, lo que se dijo y lo que salió de ella</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Buscar en lo que se dijo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Show all calls again</source>
        <translation>Mostrar de nuevo todas las llamadas</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Solo %1; mostrar de nuevo todas</translation>
    </message>
    <message>
        <source>No call fits.
Try fewer words, or another filter.</source>
        <translation>Ninguna llamada coincide.
Pruebe con menos palabras o con otro filtro.</translation>
    </message>
    <message>
        <source>No calls yet.
Place a practice call, and it appears here.</source>
        <translation>Aún no hay llamadas.
Haga una llamada de práctica y aparecerá aquí.</translation>
    </message>
    <message>
        <source>No calls yet.
Each call to your number appears here.</source>
        <translation>Aún no hay llamadas.
Cada llamada a su número aparece aquí.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the calls that the list shows as a file</source>
        <translation>Guardar como archivo las llamadas que muestra la lista</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CancelSheet</name>
    <message>
        <source>Cancel this appointment?</source>
        <translation>¿Cancelar esta cita?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Sí, cancelarla</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Tell the customer by text message</source>
        <translation>Avisar al cliente por SMS</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ChartCard</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Copy or save “%1”</source>
        <translation>Copiar o guardar “%1”</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>No se pudo escribir “%1”</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CheckList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Composer</name>
    <message>
        <source>Text to send</source>
        <translation>Mensaje que se va a enviar</translation>
    </message>
    <message>
        <source>Write a text…</source>
        <translation>Escriba un mensaje…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>sobra un carácter</numerusform>
            <numerusform>sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a new line</source>
        <translation>Intro envía · Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>un carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>un SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2; emoji and special letters take more room</source>
        <translation>%1 · %2; los emojis y las letras especiales ocupan más</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ComputerSheet</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>En la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>The entry in this computer’s autostart folder could not be written. Is the disk full, or the folder not yours?</source>
        <translation>No se pudo escribir la entrada en la carpeta de inicio automático de este equipo. ¿Está lleno el disco, o la carpeta no es suya?</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Seguir contestando cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>CloudGreet stays in the tray; Quit there ends it.</source>
        <translation>CloudGreet se queda en la bandeja; Salir, allí, lo termina.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window asks first.</source>
        <translation>Este escritorio no muestra bandeja, así que al cerrar la ventana se pregunta primero.</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Mantener este equipo despierto</translation>
    </message>
    <message>
        <source>While your line is answered here. A computer that sleeps picks up no telephone.</source>
        <translation>Mientras su línea se contesta aquí. Un equipo en reposo no contesta el teléfono.</translation>
    </message>
    <message>
        <source>Notify me when I am in another window</source>
        <translation>Avisarme cuando estoy en otra ventana</translation>
    </message>
    <message>
        <source>New and cancelled appointments, and what needs attention.</source>
        <translation>Citas nuevas y canceladas, y lo que requiere atención.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>CloudGreet speaks it to you from its next start on. What callers hear is chosen in the set-up.</source>
        <translation>CloudGreet le habla en él desde su próximo inicio. Lo que oyen quienes llaman se elige en la configuración.</translation>
    </message>
    <message>
        <source>%1 answers your line; this console shows it.</source>
        <translation>%1 contesta su línea; esta consola la muestra.</translation>
    </message>
    <message>
        <source>This computer answers your line, while CloudGreet is open.</source>
        <translation>Este equipo contesta su línea mientras CloudGreet está abierto.</translation>
    </message>
    <message>
        <source>Answer on this computer again…</source>
        <translation>Volver a contestar en este equipo…</translation>
    </message>
    <message>
        <source>Attach to a host on another computer…</source>
        <translation>Conectar a un servidor en otro equipo…</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Su línea</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ConversationsModel</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>No hay mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>uno sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>no quiere mensajes</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DayLists</name>
    <message>
        <source>Today’s appointments</source>
        <translation>Citas de hoy</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing is booked for today. What the receptionist books appears here.</source>
        <translation>No hay nada reservado para hoy. Lo que reserve la recepcionista aparece aquí.</translation>
    </message>
    <message>
        <source>All is well. Messages and anything that failed will wait here for you.</source>
        <translation>Todo va bien. Los mensajes y lo que haya fallado le esperarán aquí.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DesktopLife</name>
    <message>
        <source>CloudGreet goes on answering</source>
        <translation>CloudGreet sigue contestando</translation>
    </message>
    <message>
        <source>Its icon here shows how your line is. “Quit…” in its menu ends it.</source>
        <translation>Su icono aquí muestra cómo está su línea. “Salir…” en su menú lo termina.</translation>
    </message>
    <message>
        <source>Answer on this computer again?</source>
        <translation>¿Volver a contestar en este equipo?</translation>
    </message>
    <message>
        <source>The host on the other computer goes on answering; end it there if it is not to. CloudGreet starts again here, with the data of this computer.</source>
        <translation>El servidor del otro equipo sigue contestando; deténgalo allí si no debe hacerlo. CloudGreet vuelve a iniciarse aquí, con los datos de este equipo.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this computer answers your line.</source>
        <translation>Aún no ha cambiado nada. A partir del próximo inicio, este ordenador atiende su línea.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this console shows the host at %1.</source>
        <translation>Aún no ha cambiado nada. A partir del próximo inicio, esta consola muestra el host de %1.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::EmptyLive</name>
    <message>
        <source>Place a practice call</source>
        <translation>Hacer una llamada de práctica</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Configurarla</translation>
    </message>
    <message>
        <source>This line is not set up yet</source>
        <translation>Esta línea aún no está configurada</translation>
    </message>
    <message>
        <source>Your receptionist is listening</source>
        <translation>Su recepcionista está a la escucha</translation>
    </message>
    <message>
        <source>Your receptionist has no telephone yet</source>
        <translation>Su recepcionista aún no tiene teléfono</translation>
    </message>
    <message>
        <source>Once you have told who you are and connected your number, its calls appear here, word by word. Until then, the practice line shows you how it goes.</source>
        <translation>Cuando haya dicho quién es usted y conectado su número, sus llamadas aparecerán aquí, palabra por palabra. Hasta entonces, la línea de práctica le muestra cómo es.</translation>
    </message>
    <message>
        <source>%1 is answered at %2. Calls appear here as they come in, word by word. Try it: you are the caller, and nothing leaves this computer.</source>
        <translation>%1 contesta en el %2. Las llamadas aparecen aquí según entran, palabra por palabra. Pruébelo: usted es quien llama, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect your Telnyx account, and %1 is answered at %2. Until then, the practice line shows you how it goes.</source>
        <translation>Conecte su cuenta de Telnyx y %1 contestará en el %2. Hasta entonces, la línea de práctica le muestra cómo es.</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>o pulse %1</translation>
    </message>
    <message>
        <source>Your line is not in sight</source>
        <translation>Su línea no está a la vista</translation>
    </message>
    <message>
        <source>Its host does not answer this console. What it shows may be old until it does; the practice line works meanwhile.</source>
        <translation>Su servidor no responde a esta consola. Hasta que lo haga, lo que se ve puede ser antiguo; la línea de práctica funciona mientras tanto.</translation>
    </message>
    <message>
        <source>Calls do not reach your receptionist</source>
        <translation>Las llamadas no llegan a su recepcionista</translation>
    </message>
    <message>
        <source>Those who ring %1 are not answered here: something between your number and this host is not as it should be. The set-up shows what, and what to do.</source>
        <translation>A quienes llaman al %1 no se les contesta aquí: algo entre su número y este servidor no está como debe. La configuración muestra qué es y qué hacer.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExceptionList</name>
    <message>
        <source>None yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Day that differs</source>
        <translation>Día diferente</translation>
    </message>
    <message>
        <source>Opening times on that day</source>
        <translation>Horario de ese día</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>This day stands above already</source>
        <translation>Este día ya está más arriba</translation>
    </message>
    <message>
        <source>Write times like 10 AM – 2 PM, or “closed”</source>
        <translation>Escriba las horas como 10:00 – 14:00, o “cerrado”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExportSheet</name>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>The calls that the list shows now: its search and filters count.</source>
        <translation>Las llamadas que muestra ahora la lista: cuentan su búsqueda y sus filtros.</translation>
    </message>
    <message>
        <source>All calls of this line.</source>
        <translation>Todas las llamadas de esta línea.</translation>
    </message>
    <message>
        <source>A table (CSV): for a spreadsheet</source>
        <translation>Una tabla (CSV): para una hoja de cálculo</translation>
    </message>
    <message>
        <source>some-calls-%1</source>
        <translation>algunas-llamadas-%1</translation>
    </message>
    <message>
        <source>calls-%1</source>
        <translation>llamadas-%1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), back to %1</source>
        <translation>
            <numerusform>%n llamada, hasta el %1</numerusform>
            <numerusform>%n llamadas, hasta el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported</source>
        <translation>
            <numerusform>%n llamada exportada</numerusform>
            <numerusform>%n llamadas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>JSON: for programs, with what was said</source>
        <translation>JSON: para programas, con lo que se dijo</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::FaqImportSheet</name>
    <message>
        <source>Take over questions &amp; answers</source>
        <translation>Tomar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>From a page that your firm has, or from a file: a text, a table (CSV) or a saved page. Nothing is told to callers before you have chosen it.</source>
        <translation>De una página de su negocio o de un archivo: un texto, una tabla (CSV) o una página guardada. A los clientes no se les dice nada que usted no haya elegido.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Texts, tables and pages (*.txt *.csv *.tsv *.md *.html *.htm)</source>
        <translation>Textos, tablas y páginas (*.txt *.csv *.tsv *.md *.html *.htm)</translation>
    </message>
    <message>
        <source>www.example.com/faq</source>
        <translation>www.example.com/faq</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Read the page</source>
        <translation>Leer la página</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>That file is larger than 2 MB.</source>
        <translation>Ese archivo ocupa más de 2 MB.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>No questions with answers were found there. In a text, write each question on a line of its own, and its answer below it.</source>
        <translation>Allí no se encontraron preguntas con respuestas. En un texto, escriba cada pregunta en una línea propia y su respuesta debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found.</source>
        <translation>
            <numerusform>%n pregunta encontrada.</numerusform>
            <numerusform>%n preguntas encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Añadir %n pregunta</numerusform>
            <numerusform>Añadir %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Funnel</name>
    <message>
        <source>From call to booking</source>
        <translation>De la llamada a la cita</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all calls</source>
        <translation>%1: %2, %3 de todas las llamadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Everything that your line depends on, asked just now.</source>
        <translation>Todo aquello de lo que depende su línea, consultado ahora mismo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>un asunto por corregir</numerusform>
            <numerusform>%n asuntos por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be asked</source>
        <translation>
            <numerusform>un asunto no se pudo consultar</numerusform>
            <numerusform>%n asuntos no se pudieron consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HeatMap</name>
    <message>
        <source>When people call</source>
        <translation>Cuándo llama la gente</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>una llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HoursForm</name>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Appointments are offered in these times only. The telephone is answered at any time.</source>
        <translation>Las citas se ofrecen solo en estas horas. El teléfono se contesta a cualquier hora.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Holidays and other days that differ</source>
        <translation>Festivos y otros días diferentes</translation>
    </message>
    <message>
        <source>Earliest appointment</source>
        <translation>Cita más próxima</translation>
    </message>
    <message>
        <source>From now; so that nobody books for in five minutes.</source>
        <translation>Desde ahora; para que nadie reserve para dentro de cinco minutos.</translation>
    </message>
    <message>
        <source>Latest appointment</source>
        <translation>Cita más lejana</translation>
    </message>
    <message>
        <source>How far ahead callers may book.</source>
        <translation>Con cuánta antelación se puede reservar.</translation>
    </message>
    <message>
        <source>One of the times cannot be read; it is marked.</source>
        <translation>Una de las horas no se puede leer; está marcada.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Llamadas atendidas</translation>
    </message>
    <message>
        <source>Appointments booked</source>
        <translation>Citas reservadas</translation>
    </message>
    <message>
        <source>Booking rate</source>
        <translation>Llamadas con cita</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Won back after a miss</source>
        <translation>Recuperadas tras perderse</translation>
    </message>
    <message>
        <source>Value of kept bookings</source>
        <translation>Valor de las citas realizadas</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Lo que costó</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>What came of them. Click a bar to see its calls.</source>
        <translation>Lo que salió de ellas. Haga clic en una barra para ver sus llamadas.</translation>
    </message>
    <message>
        <source>When people call</source>
        <translation>Cuándo llama la gente</translation>
    </message>
    <message>
        <source>From call to booking</source>
        <translation>De la llamada a la cita</translation>
    </message>
    <message>
        <source>How far calls come. Click a step to see its calls.</source>
        <translation>Hasta dónde llegan las llamadas. Haga clic en un paso para ver las suyas.</translation>
    </message>
    <message>
        <source>How long callers wait</source>
        <translation>Cuánto esperan quienes llaman</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Once your line answers calls, this page shows what came of them.</source>
        <translation>Cuando su línea conteste llamadas, esta página mostrará lo que salió de ellas.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1, beside the %2 before</source>
        <translation>%1, frente a los %2 anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>un día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in this time.
Place a practice call, and this page begins to fill.</source>
        <translation>No hay llamadas en este tiempo.
Haga una llamada de práctica y esta página empezará a llenarse.</translation>
    </message>
    <message>
        <source>No calls in this time.
Choose another, or wait for the next call.</source>
        <translation>No hay llamadas en este tiempo.
Elija otro, o espere a la próxima llamada.</translation>
    </message>
    <message numerus="yes">
        <source>Measured in the newest %n answered call(s).</source>
        <translation>
            <numerusform>Medido en la última llamada atendida.</numerusform>
            <numerusform>Medido en las últimas %n llamadas atendidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>En este tiempo no se atendió ninguna llamada.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By weekday and hour, the more calls the stronger the colour. Click a cell to see its calls.</source>
        <translation>Por día y hora; a más llamadas, más color. Haga clic en una casilla para ver sus llamadas.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::KeyCard</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>…%1, </source>
        <translation>…%1, </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin poner</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>¿Quitar esta clave?</translation>
    </message>
    <message>
        <source>What needs “%1” stops until another one is entered.</source>
        <translation>Lo que necesita “%1” se detiene hasta que se introduzca otra.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LatencyBars</name>
    <message>
        <source>How long callers wait</source>
        <translation>Cuánto esperan quienes llaman</translation>
    </message>
    <message>
        <source>Until the call is answered</source>
        <translation>Hasta que se contesta la llamada</translation>
    </message>
    <message>
        <source>Until the receptionist replies</source>
        <translation>Hasta que la recepcionista responde</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad, en menos de</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de cada 10, en menos de</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 de cada 100, en menos de</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineCard</name>
    <message>
        <source>Connect the number</source>
        <translation>Conectar el número</translation>
    </message>
    <message>
        <source>Telnyx is told where to send your calls and texts. You see every change before it is made; nothing else there is touched.</source>
        <translation>Se indica a Telnyx adónde enviar sus llamadas y mensajes de texto. Usted ve cada cambio antes de que se haga; nada más se toca allí.</translation>
    </message>
    <message>
        <source>+1 212 555 0188</source>
        <translation>+1 212 555 0188</translation>
    </message>
    <message>
        <source>Telephone that rings when this computer is off</source>
        <translation>Teléfono que suena cuando este equipo está apagado</translation>
    </message>
    <message>
        <source>So that no call is lost. Empty: what is set at Telnyx stays.</source>
        <translation>Para que no se pierda ninguna llamada. Vacío: se queda lo que está puesto en Telnyx.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <source>Change it at Telnyx</source>
        <translation>Cambiarlo en Telnyx</translation>
    </message>
    <message>
        <source>Telnyx is being told…</source>
        <translation>Indicándoselo a Telnyx…</translation>
    </message>
    <message>
        <source>Telnyx is being asked…</source>
        <translation>Consultando a Telnyx…</translation>
    </message>
    <message>
        <source>First enter and save the public address above.</source>
        <translation>Introduzca y guarde primero la dirección pública, arriba.</translation>
    </message>
    <message>
        <source>Done: everything at Telnyx is as it should be.</source>
        <translation>Hecho: en Telnyx todo está como debe.</translation>
    </message>
    <message>
        <source>Nothing has to be changed: everything at Telnyx is as it should be.</source>
        <translation>No hay que cambiar nada: en Telnyx todo está como debe.</translation>
    </message>
    <message>
        <source>This would be changed at Telnyx:</source>
        <translation>Esto se cambiaría en Telnyx:</translation>
    </message>
    <message>
        <source>This only you can mend:</source>
        <translation>Esto solo lo puede corregir usted:</translation>
    </message>
    <message>
        <source>is not on this Telnyx account: buy or move it there, or correct it on the page “Business”.</source>
        <translation>no está en esta cuenta de Telnyx: cómprelo o trasládelo allí, o corríjalo en la página “Negocio”.</translation>
    </message>
    <message>
        <source>%1: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>may ring nobody, so callers cannot be put through. Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add this application to it.</source>
        <translation>no puede llamar a nadie, así que no se puede pasar a quien llama. Cree un perfil de voz saliente en Telnyx (“Voice”, “Outbound Voice Profiles”) y añádale esta aplicación.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineView</name>
    <message>
        <source>Calls from %1</source>
        <translation>Llamadas de %1</translation>
    </message>
    <message>
        <source>The host does not answer; trying again…</source>
        <translation>El servidor no responde; se intenta de nuevo…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>¿Cambiar la hora de la cita?</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4. The customer is told by text message.</source>
        <translation>%1, %2: de %3 a %4. Se avisa al cliente por SMS.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the length?</source>
        <translation>¿Cambiar la duración?</translation>
    </message>
    <message>
        <source>%1, %2, %3: until %4 instead of %5. The customer is not told.</source>
        <translation>%1, %2, %3: hasta las %4 en vez de las %5. No se avisa al cliente.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>una llamada hoy</numerusform>
            <numerusform>%n llamadas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>una con cita</numerusform>
            <numerusform>%n con cita</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MainWindow</name>
    <message>
        <source>Go to Live</source>
        <translation>Ir a En vivo</translation>
    </message>
    <message>
        <source>calls now</source>
        <translation>llamadas ahora directo</translation>
    </message>
    <message>
        <source>Go to Calls</source>
        <translation>Ir a Llamadas</translation>
    </message>
    <message>
        <source>history recordings transcripts</source>
        <translation>historial grabaciones transcripciones</translation>
    </message>
    <message>
        <source>Go to Messages</source>
        <translation>Ir a Mensajes</translation>
    </message>
    <message>
        <source>texts sms conversations inbox</source>
        <translation>textos sms conversaciones bandeja</translation>
    </message>
    <message>
        <source>Go to Appointments</source>
        <translation>Ir a Citas</translation>
    </message>
    <message>
        <source>week bookings</source>
        <translation>semana reservas agenda</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Ir a Estadísticas</translation>
    </message>
    <message>
        <source>reports figures statistics roi</source>
        <translation>informes cifras resultados rendimiento</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Ir a Configuración</translation>
    </message>
    <message>
        <source>settings preferences</source>
        <translation>ajustes preferencias</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>new text sms</source>
        <translation>nuevo texto sms</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>find</source>
        <translation>encontrar</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>try test demo</source>
        <translation>probar prueba demo</translation>
    </message>
    <message>
        <source>Ask the host again</source>
        <translation>Preguntar de nuevo al servidor</translation>
    </message>
    <message>
        <source>reload refresh</source>
        <translation>recargar actualizar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>start login tray notifications disturb awake sleep</source>
        <translation>inicio sesión bandeja avisos molestar despierto reposo idioma</translation>
    </message>
    <message>
        <source>Quit CloudGreet</source>
        <translation>Salir de CloudGreet</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>atajos teclado ayuda</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>look colours</source>
        <translation>aspecto colores</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>look colours night</source>
        <translation>aspecto colores noche</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Tema como el del sistema</translation>
    </message>
    <message>
        <source>look colours follow</source>
        <translation>aspecto colores seguir</translation>
    </message>
    <message>
        <source>Set up the opening hours</source>
        <translation>Configurar el horario</translation>
    </message>
    <message>
        <source>Set up services and prices</source>
        <translation>Configurar los servicios y precios</translation>
    </message>
    <message>
        <source>Set up questions &amp; answers</source>
        <translation>Configurar las preguntas y respuestas</translation>
    </message>
    <message>
        <source>Set up the receptionist</source>
        <translation>Configurar la recepcionista</translation>
    </message>
    <message>
        <source>Set up the phone line</source>
        <translation>Configurar la línea telefónica</translation>
    </message>
    <message>
        <source>Set up the calendar</source>
        <translation>Configurar el calendario</translation>
    </message>
    <message>
        <source>Set up billing</source>
        <translation>Configurar el cobro</translation>
    </message>
    <message>
        <source>Check the health of everything</source>
        <translation>Comprobar el estado de todo</translation>
    </message>
    <message>
        <source>settings change</source>
        <translation>ajustes cambiar</translation>
    </message>
    <message>
        <source>Help: messages</source>
        <translation>Ayuda: mensajes</translation>
    </message>
    <message>
        <source>Help: what the insights mean</source>
        <translation>Ayuda: qué significan las estadísticas</translation>
    </message>
    <message>
        <source>Help: connect your Google calendar</source>
        <translation>Ayuda: conectar su calendario de Google</translation>
    </message>
    <message>
        <source>Help: your Telnyx account</source>
        <translation>Ayuda: su cuenta de Telnyx</translation>
    </message>
    <message>
        <source>Help: an OpenAI key</source>
        <translation>Ayuda: una clave de OpenAI</translation>
    </message>
    <message>
        <source>Help: fees through Stripe</source>
        <translation>Ayuda: comisiones con Stripe</translation>
    </message>
    <message>
        <source>Help: how your host is reached</source>
        <translation>Ayuda: cómo se llega a su servidor</translation>
    </message>
    <message>
        <source>Help: backups</source>
        <translation>Ayuda: copias de seguridad</translation>
    </message>
    <message>
        <source>manual how</source>
        <translation>manual cómo</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>business change</source>
        <translation>negocio cambiar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Cita %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>%1 – CloudGreet</source>
        <translation>%1 – CloudGreet</translation>
    </message>
    <message>
        <source>Help: calls</source>
        <translation>Ayuda: llamadas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesModel</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>They</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Texts with your customers, those you write and those the receptionist sends</source>
        <translation>Mensajes de texto con sus clientes, los que escribe usted y los que envía la recepcionista</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Search names, numbers and texts</source>
        <translation>Buscar nombres, números y mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing fits.
Try fewer words, or part of the number.</source>
        <translation>Nada coincide.
Pruebe con menos palabras o con una parte del número.</translation>
    </message>
    <message>
        <source>No texts yet.
Book an appointment in a practice call: its confirmation appears here.</source>
        <translation>Aún no hay mensajes.
Reserve una cita en una llamada de práctica: su confirmación aparece aquí.</translation>
    </message>
    <message>
        <source>No texts yet.
Confirmations, reminders, texts after missed calls, and what customers answer appear here.</source>
        <translation>Aún no hay mensajes.
Aquí aparecen las confirmaciones, los recordatorios, los mensajes tras llamadas perdidas y lo que contestan los clientes.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagingForm</name>
    <message>
        <source>Texts</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>What a caller asked for is texted at once; texts after missed calls wait until the quiet hours are over.</source>
        <translation>Lo que pidió quien llama se le envía de inmediato; los mensajes tras llamadas perdidas esperan a que pasen las horas de silencio.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MoveSheet</name>
    <message>
        <source>Move the appointment</source>
        <translation>Cambiar la hora de la cita</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>%1, %2: now %3</source>
        <translation>%1, %2: ahora %3</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nuevo día</translation>
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
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A telephone number, or a customer’s name</source>
        <translation>Un número de teléfono o el nombre de un cliente</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
    <message>
        <source>That is not yet a whole telephone number</source>
        <translation>Todavía no es un número de teléfono completo</translation>
    </message>
    <message>
        <source>Choose a customer, or type a number</source>
        <translation>Elija un cliente o escriba un número</translation>
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
        <translation>Mientras tanto, otra persona escribió notas sobre esta llamada:</translation>
    </message>
    <message>
        <source>Yours stand below and are not saved yet.</source>
        <translation>Las suyas están debajo y aún no se han guardado.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keep only mine</source>
        <translation>Conservar solo las mías</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar las de la otra persona</translation>
    </message>
    <message>
        <source>(The notes were emptied.)</source>
        <translation>(Las notas se vaciaron.)</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Offers</name>
    <message>
        <source>Looking for free times…</source>
        <translation>Buscando horas libres…</translation>
    </message>
    <message>
        <source>No time is free on this day.</source>
        <translation>Este día no hay ninguna hora libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n free time(s)</source>
        <translation>
            <numerusform>una hora libre</numerusform>
            <numerusform>%n horas libres</numerusform>
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
        <translation>Llamadas por día</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>una llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OwnHours</name>
    <message>
        <source>Other times than the business</source>
        <translation>Otro horario que el negocio</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PeriodSheet</name>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Hasta, este día incluido</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>At most %1 days can be looked at together.</source>
        <translation>Se pueden ver como máximo %1 días juntos.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PracticePanel</name>
    <message>
        <source>Practice call</source>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>You are the caller</source>
        <translation>Usted es quien llama</translation>
    </message>
    <message>
        <source>Close the practice call</source>
        <translation>Cerrar la llamada de práctica</translation>
    </message>
    <message>
        <source>I’d like to book an appointment</source>
        <translation>Quisiera reservar una cita</translation>
    </message>
    <message>
        <source>What are your hours?</source>
        <translation>¿Qué horario tienen?</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde están?</translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation>¿Puedo hablar con una persona?</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Type what you say, then Enter</source>
        <translation>Escriba lo que dice y pulse Intro</translation>
    </message>
    <message>
        <source>What you say as the caller</source>
        <translation>Lo que dice quien llama</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>The call has ended · %1</source>
        <translation>La llamada ha terminado · %1</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>recogiendo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Llamando a %1…</translation>
    </message>
    <message>
        <source>On the line with %1</source>
        <translation>En la línea con %1</translation>
    </message>
    <message>
        <source>Call your own receptionist and see what your callers get.</source>
        <translation>Llame a su propia recepcionista y vea lo que reciben quienes llaman.</translation>
    </message>
    <message>
        <source>It rings…</source>
        <translation>Está sonando…</translation>
    </message>
    <message>
        <source>Hear the receptionist</source>
        <translation>Oír a la recepcionista</translation>
    </message>
    <message>
        <source>Hear the receptionist with a voice of this computer</source>
        <translation>Oír a la recepcionista con una voz de este ordenador</translation>
    </message>
    <message>
        <source>No voice is installed on this computer. Debian has some: speech-dispatcher</source>
        <translation>No hay ninguna voz instalada en este ordenador. Debian tiene algunas: speech-dispatcher</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PrivateRemark</name>
    <message>
        <source>Say it to the caller as the answer</source>
        <translation>Decírselo a quien llama como respuesta</translation>
    </message>
    <message>
        <source>Tell the receptionist</source>
        <translation>Decírselo a la recepcionista</translation>
    </message>
    <message>
        <source>Nobody knew: “%1”</source>
        <translation>Nadie lo sabía: “%1”</translation>
    </message>
    <message>
        <source>What the caller wants to know…</source>
        <translation>Lo que quiere saber quien llama…</translation>
    </message>
    <message>
        <source>Tell the receptionist privately…</source>
        <translation>Decirle algo en privado a la recepcionista…</translation>
    </message>
    <message>
        <source>An answer for the receptionist to say</source>
        <translation>Una respuesta para que la diga la recepcionista</translation>
    </message>
    <message>
        <source>A line that only the receptionist gets</source>
        <translation>Una línea que solo recibe la recepcionista</translation>
    </message>
    <message>
        <source>The caller does not hear this. The model takes it into account from its next sentence on.</source>
        <translation>Quien llama no lo oye. El modelo lo tiene en cuenta desde su próxima frase.</translation>
    </message>
    <message>
        <source>The receptionist says this to the caller, as the answer to that question.</source>
        <translation>La recepcionista se lo dice a quien llama, como respuesta a esa pregunta.</translation>
    </message>
    <message>
        <source>The caller does not hear this. Without a model the receptionist cannot act on it: it is kept in the call’s notes.</source>
        <translation>Quien llama no lo oye. Sin un modelo, la recepcionista no puede actuar según ello: queda en las notas de la llamada.</translation>
    </message>
    <message>
        <source>The model knows it from now on: “%1”</source>
        <translation>El modelo lo sabe desde ahora: “%1”</translation>
    </message>
    <message>
        <source>The receptionist says it: “%1”</source>
        <translation>La recepcionista lo dice: “%1”</translation>
    </message>
    <message>
        <source>Kept in the call’s notes, and not said: “%1”</source>
        <translation>Guardado en las notas de la llamada, y no dicho: “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuestionsCard</name>
    <message>
        <source>What callers asked and nobody knew</source>
        <translation>Lo que preguntaron y nadie supo</translation>
    </message>
    <message>
        <source>Answer one, and the receptionist knows it from the next call on.</source>
        <translation>Responda a una y la recepcionista la sabrá desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Nothing is open: what was asked in this time could be answered.</source>
        <translation>No queda nada pendiente: todo lo que se preguntó en este tiempo se pudo contestar.</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, la última %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a call in which it was asked</source>
        <translation>Abrir una llamada en la que se preguntó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Responder a “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuitSheet</name>
    <message>
        <source>Quit CloudGreet?</source>
        <translation>¿Salir de CloudGreet?</translation>
    </message>
    <message>
        <source>Quit when they end</source>
        <translation>Salir cuando terminen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are under way.</source>
        <translation>
            <numerusform>Hay una llamada en curso.</numerusform>
            <numerusform>Hay %n llamadas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>While CloudGreet is closed, this computer answers no calls.</source>
        <translation>Mientras CloudGreet está cerrado, este equipo no contesta llamadas.</translation>
    </message>
    <message>
        <source>Close the window and go on answering</source>
        <translation>Cerrar la ventana y seguir contestando</translation>
    </message>
    <message>
        <source>Quit now; these callers hear nothing more</source>
        <translation>Salir ahora; quienes están llamando no oirán nada más</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistForm</name>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Who answers, and what callers are told.</source>
        <translation>Quién contesta y qué se dice a quienes llaman.</translation>
    </message>
    <message>
        <source>On this computer: no account, nothing leaves the house</source>
        <translation>En este equipo: sin cuenta, nada sale de la casa</translation>
    </message>
    <message>
        <source>OpenAI: freer talk, needs a key; this computer takes over when it fails</source>
        <translation>OpenAI: conversación más libre, necesita una clave; este equipo la releva cuando falla</translation>
    </message>
    <message>
        <source>Thank you for calling Bright Smile Dental. How can I help?</source>
        <translation>Gracias por llamar a la Clínica Dental Sonrisa. ¿En qué puedo ayudarle?</translation>
    </message>
    <message>
        <source>Record, and say so at the start</source>
        <translation>Grabar y decirlo al principio</translation>
    </message>
    <message>
        <source>Ask first, record after a yes</source>
        <translation>Preguntar primero y grabar tras un sí</translation>
    </message>
    <message>
        <source>Never record</source>
        <translation>No grabar nunca</translation>
    </message>
    <message>
        <source>+1 212 555 0188, +1 212 555 0199</source>
        <translation>+1 212 555 0188, +1 212 555 0199</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Who talks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Su modelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como los demás</translation>
    </message>
    <message>
        <source>A million tokens it reads</source>
        <translation>Un millón de tokens que lee</translation>
    </message>
    <message>
        <source>From the price list of whoever runs it; 0 for your own server. Empty: only tokens are shown.</source>
        <translation>De la lista de precios de quien lo ofrece; 0 para su propio servidor. Vacío: solo se muestran los tokens.</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>que relee</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>que escribe</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>The first words of every call. Leave it empty and it is made from your name.</source>
        <translation>Las primeras palabras de cada llamada. Déjelo vacío y se hace con su nombre.</translation>
    </message>
    <message>
        <source>People to put callers through to</source>
        <translation>Personas a las que pasar llamadas</translation>
    </message>
    <message>
        <source>Their numbers, in the order in which they are tried. Empty: a message is taken instead.</source>
        <translation>Sus números, en el orden en que se prueban. Vacío: se toma un mensaje en su lugar.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Many places want callers to be told.</source>
        <translation>En muchos lugares hay que avisar a quien llama.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Llamada más larga</translation>
    </message>
    <message>
        <source>Callers are warned before.</source>
        <translation>Se avisa antes a quien llama.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistVoice</name>
    <message>
        <source>No voice for %1 is installed on this computer.</source>
        <translation>No hay ninguna voz instalada en este ordenador para %1.</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Este ordenador no reproduce sonido.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordSheet</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The recording cannot be played: %1</source>
        <translation>No se puede reproducir la grabación: %1</translation>
    </message>
    <message>
        <source>The call is being recorded as you have set it.</source>
        <translation>La llamada se graba tal como usted lo fijó.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Esta llamada no se grabó.</translation>
    </message>
    <message>
        <source>The recording is on its way…</source>
        <translation>La grabación está en camino…</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Se está obteniendo la grabación…</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>No se pudo obtener la grabación.</translation>
    </message>
    <message>
        <source>The recording was deleted, as your retention says.</source>
        <translation>La grabación se borró, según el plazo que usted fijó.</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Cargando la grabación…</translation>
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
        <translation>Saltar los silencios (S)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Repetir sin parar (L)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Guardar la grabación…</translation>
    </message>
    <message>
        <source>How it is played</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>No se pudo escribir “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordsForm</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” is no longer offered or told to callers. Appointments that are made stay as they are.</source>
        <translation>“%1” ya no se ofrece ni se menciona a quienes llaman. Las citas hechas se quedan como están.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>What callers may book, how long it takes, and what it costs.</source>
        <translation>Lo que se puede reservar, cuánto dura y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Remove this service?</source>
        <translation>¿Quitar este servicio?</translation>
    </message>
    <message>
        <source>No services yet: add the first, and callers can book it.</source>
        <translation>Aún no hay servicios: añada el primero y se podrá reservar.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Libre después</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Se pregunta antes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>95.00</source>
        <translation>95.00</translation>
    </message>
    <message>
        <source>Questions to ask before booking</source>
        <translation>Preguntas antes de reservar</translation>
    </message>
    <message>
        <source>One a line; the answers stand with the appointment.</source>
        <translation>Una por línea; las respuestas quedan con la cita.</translation>
    </message>
    <message>
        <source>Is it your first visit?</source>
        <translation>¿Es su primera visita?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The people, or rooms or machines, that do one appointment at a time.</source>
        <translation>Las personas, salas o máquinas que atienden una cita a la vez.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation>¿Quitar a esta persona?</translation>
    </message>
    <message>
        <source>Nobody yet: without staff, one appointment at a time is made.</source>
        <translation>Aún no hay nadie: sin personal, se hace una cita a la vez.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>own times</source>
        <translation>horario propio</translation>
    </message>
    <message>
        <source>as the business</source>
        <translation>como el negocio</translation>
    </message>
    <message>
        <source>As callers know them.</source>
        <translation>Como la conocen quienes llaman.</translation>
    </message>
    <message>
        <source>Dr. Adams</source>
        <translation>Dra. Gómez</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>What the receptionist may tell callers. What she does not find here she notes for you.</source>
        <translation>Lo que la recepcionista puede decir a quienes llaman. Lo que no encuentra aquí lo anota para usted.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>¿Quitar esta pregunta?</translation>
    </message>
    <message>
        <source>Nothing yet: parking, insurance, payment are good ones to begin with.</source>
        <translation>Aún no hay nada: el aparcamiento, el seguro y el pago son buenas para empezar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As a caller would ask it.</source>
        <translation>Como la haría quien llama.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>¿Tienen aparcamiento?</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Se dice tal como está aquí.</translation>
    </message>
    <message>
        <source>Yes, there is free parking behind the house.</source>
        <translation>Sí, hay aparcamiento gratuito detrás de la casa.</translation>
    </message>
    <message>
        <source>From a page or file…</source>
        <translation>De una página o un archivo…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RemarksPane</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag, and press Enter</source>
        <translation>Añada una etiqueta y pulse Intro</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the notes as they were when the call was opened</source>
        <translation>Volver a las notas tal como estaban al abrir la llamada</translation>
    </message>
    <message>
        <source>Notes about this call</source>
        <translation>Notas sobre esta llamada</translation>
    </message>
    <message>
        <source>Only you and your people read this. It is saved as you type.</source>
        <translation>Esto solo lo leen usted y su equipo. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Tag %1; take it away</source>
        <translation>Etiqueta %1; quitarla</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s); not saved</source>
        <translation>
            <numerusform>Sobra %n carácter; no guardado</numerusform>
            <numerusform>Sobran %n caracteres; no guardado</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Both notes were kept</source>
        <translation>Se conservaron ambas notas</translation>
    </message>
    <message>
        <source>Somebody else wrote about the call that you left; yours stand below theirs.</source>
        <translation>Otra persona escribió sobre la llamada que usted dejó; sus notas están debajo de las de esa persona.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RetentionForm</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>How long they are kept. What was said stays as text, until you delete a call for good.</source>
        <translation>Cuánto se conservan. Lo que se dijo queda como texto hasta que borre una llamada definitivamente.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Delete recordings after</source>
        <translation>Borrar las grabaciones después de</translation>
    </message>
    <message>
        <source>Once a day, also from the backups. A shorter time deletes older ones within a day.</source>
        <translation>Una vez al día, también en las copias de seguridad. Un plazo más corto borra las más antiguas en el plazo de un día.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people, calls, texts and appointments, or type what to do</source>
        <translation>Busque personas, llamadas, mensajes y citas, o escriba qué hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type two letters or more</source>
        <translation>Escriba dos letras o más</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ para elegir · Intro para abrir · Esc para cerrar</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SectionForm</name>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceRow</name>
    <message>
        <source>Show in set-up</source>
        <translation>Mostrar en Configuración</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceStates</name>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>falta una clave</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>aún sin cuenta</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>solo se anota</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>local, no model key</source>
        <translation>local, falta la clave</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>local, no credit</source>
        <translation>local, sin saldo</translation>
    </message>
    <message>
        <source>local, key refused</source>
        <translation>local, clave rechazada</translation>
    </message>
    <message>
        <source>local, model resting</source>
        <translation>local, modelo en pausa</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What your receptionist has to know, and what it needs to be reached</source>
        <translation>Lo que su recepcionista debe saber y lo que necesita para que se la pueda llamar</translation>
    </message>
    <message>
        <source>This is the practice line’s copy: try what you like. It is made anew from your own settings when the program starts.</source>
        <translation>Esta es la copia de la línea de práctica: pruebe lo que quiera. Se hace de nuevo con sus propios ajustes cuando se inicia el programa.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Records &amp; backups</source>
        <translation>Archivos y copias</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First tell who the business is</source>
        <translation>Diga primero quién es el negocio</translation>
    </message>
    <message>
        <source>Save your business first; then the other steps open.</source>
        <translation>Guarde primero su negocio; después se abren los demás pasos.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Move in lists, charts and finds</source>
        <translation>Moverse por listas, gráficos y resultados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open what is chosen; send a text</source>
        <translation>Abrir lo elegido; enviar un mensaje</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>A new line in a text</source>
        <translation>Una línea nueva en un mensaje</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open in front</source>
        <translation>Cerrar lo que está abierto delante</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sidebar</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Practice: nobody outside is called, texted or charged.</source>
        <translation>Práctica: no se llama, escribe ni cobra a nadie de fuera.</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Aún no hay negocio</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Not answering: not set up</source>
        <translation>No contesta: sin configurar</translation>
    </message>
    <message>
        <source>Practice line · %1</source>
        <translation>Práctica · %1</translation>
    </message>
    <message>
        <source>Not answering: no telephone</source>
        <translation>No contesta: sin teléfono</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Contestando en %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Contestando</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>%1: %2; show the telephone line in set-up</source>
        <translation>%1: %2; mostrar la línea telefónica en Configuración</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Buscar en todo (%1)</translation>
    </message>
    <message>
        <source>Not answering: not reached</source>
        <translation>No contesta: no alcanzada</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::StatTile</name>
    <message>
        <source>Show the calls behind it</source>
        <translation>Mostrar las llamadas correspondientes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TagFilter</name>
    <message>
        <source>Tag …</source>
        <translation>Etiqueta …</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Only calls with a tag</source>
        <translation>Solo llamadas con una etiqueta</translation>
    </message>
    <message>
        <source>Only calls with the tag %1</source>
        <translation>Solo llamadas con la etiqueta %1</translation>
    </message>
    <message>
        <source>No call has a tag yet; give one under “Notes”</source>
        <translation>Ninguna llamada tiene etiqueta todavía; póngala en “Notas”</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Cualquier etiqueta, o ninguna</translation>
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
        <translation>Elija una conversación para leerla.</translation>
    </message>
    <message>
        <source>Texts, oldest first</source>
        <translation>Mensajes, los más antiguos primero</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>The calls from this number</source>
        <translation>Las llamadas de este número</translation>
    </message>
    <message>
        <source>This customer’s appointments</source>
        <translation>Las citas de este cliente</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Not a customer you know by name</source>
        <translation>No es un cliente que conozca por su nombre</translation>
    </message>
    <message>
        <source>%1 has asked for no more texts, and carriers do not let them through. Call them instead; when they text START to your number, you can write here again.</source>
        <translation>%1 ha pedido no recibir más mensajes, y los operadores no los dejan pasar. Llame en su lugar; cuando escriba START a su número, podrá escribirle aquí de nuevo.</translation>
    </message>
    <message>
        <source>The last text did not arrive.</source>
        <translation>El último mensaje no llegó.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>The owner, typing</source>
        <translation>El propietario, escribiendo</translation>
    </message>
    <message>
        <source>You, typing</source>
        <translation>Usted, escribiendo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A line is played by a click, or by the arrow keys and Enter</source>
        <translation>Una línea se reproduce con un clic o con las flechas e Intro</translation>
    </message>
    <message>
        <source>Transcript: %1</source>
        <translation>Transcripción: %1</translation>
    </message>
    <message>
        <source>Shift+Enter says that a line was wrong</source>
        <translation>Mayús+Intro dice que una línea estaba mal</translation>
    </message>
    <message>
        <source>This was wrong…</source>
        <translation>Esto estaba mal…</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Tray</name>
    <message>
        <source>Open CloudGreet</source>
        <translation>Abrir CloudGreet</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>No molestar durante una hora</translation>
    </message>
    <message>
        <source>This computer…</source>
        <translation>Este equipo…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta las %1</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TryOutCard</name>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>What a caller would be answered now. Nothing is booked, and nothing is noted.</source>
        <translation>Lo que se le contestaría ahora a un cliente. No se reserva ni se anota nada.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>¿Tienen aparcamiento?</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>El cliente dice</translation>
    </message>
    <message>
        <source>The receptionist’s answer</source>
        <translation>La respuesta de la recepcionista</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Not known: in a call it is noted for you</source>
        <translation>No lo sabe: en una llamada se anota para usted</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::VisitsSheet</name>
    <message>
        <source>Appointments of %1</source>
        <translation>Citas de %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Nothing was booked for this number.</source>
        <translation>No hay nada reservado para este número.</translation>
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
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekEditor</name>
    <message>
        <source>Use Monday’s times until Friday</source>
        <translation>Usar el horario del lunes hasta el viernes</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1, dibujado</translation>
    </message>
    <message>
        <source>Drag to open, at an end to change, double-click to close</source>
        <translation>Arrastre para abrir, arrastre un extremo para cambiar, doble clic para cerrar</translation>
    </message>
    <message>
        <source>Opening times of %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Write times like 9 AM – 12 PM, 1 PM – 5 PM, or “closed”</source>
        <translation>Escriba las horas como 9:00 – 12:00, 13:00 – 17:00, o “cerrado”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Meets %1</source>
        <translation>Coincide con %1</translation>
    </message>
    <message>
        <source>Outside the opening hours</source>
        <translation>Fuera del horario de apertura</translation>
    </message>
    <message>
        <source>Arrow keys go from one appointment to the next, Enter opens it; Alt and arrow keys move it, Shift+Alt with up and down changes its length, then Enter</source>
        <translation>Las flechas van de cita en cita, Intro la abre; Alt y flechas la mueven, Mayús+Alt con arriba y abajo cambia su duración, luego Intro</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <translation>Ocupado en su calendario</translation>
    </message>
</context>
</TS>
