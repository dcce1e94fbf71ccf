<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="vi">
<context>
    <name>ActionButton</name>
    <message>
        <source>chưa dùng được</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>AlarmBars</name>
    <message>
        <source>Khu %1 đang phát tin khẩn: %2</source>
        <translation>La zone %1 affiche un message d&apos;urgence&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sảnh đang phát tin khẩn: %1</source>
        <translation>La salle affiche un message d&apos;urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tắt tin khẩn</source>
        <translation>Lever l&apos;alerte</translation>
    </message>
    <message>
        <source>Tắt ở khu %1</source>
        <translation>Lever en zone %1</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Ai được làm</source>
        <translation>Qui peut la faire</translation>
    </message>
    <message>
        <source>Cách làm</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Pièces à apporter</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>Máy không biết</source>
        <translation>La borne ne sait pas</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Où déposer</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ.</source>
        <translation>Veuillez demander à un agent.</translation>
    </message>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ: %1.</source>
        <translation>Veuillez demander à un agent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ông/Bà cần thủ tục nào?</source>
        <translation>De quelle démarche avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Ông/Bà hỏi: “%1”</source>
        <translation>Votre question&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AnswerWays</name>
    <message>
        <source>Gửi câu hỏi</source>
        <translation>Laisser la question</translation>
    </message>
    <message>
        <source>Không đúng ý tôi</source>
        <translation>Ce n’est pas cela</translation>
    </message>
    <message>
        <source>Lấy số hướng dẫn</source>
        <translation>Numéro pour un conseil</translation>
    </message>
    <message>
        <source>Xem đủ thủ tục</source>
        <translation>Toute la démarche</translation>
    </message>
</context>
<context>
    <name>AppointmentSlip</name>
    <message>
        <source>Khi đến, đưa mã này vào máy quét ở máy lấy số để nhận số.</source>
        <translation>À l&apos;arrivée, présentez ce code au lecteur de la borne.</translation>
    </message>
    <message>
        <source>PHIẾU HẸN</source>
        <translation>RENDEZ-VOUS</translation>
    </message>
    <message>
        <source>Đặt hẹn lúc %1</source>
        <translation>Réservé le %1</translation>
    </message>
    <message>
        <source>Đến sau giờ hẹn thì chờ như người không hẹn.</source>
        <translation>Après cette heure, attente comme sans rendez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>Đến trễ quá %n phút thì chờ như người không hẹn.</source>
        <translation>
            <numerusform>Plus de %n minute de retard&#xa0;: attente sans rendez-vous.</numerusform>
            <numerusform>Plus de %n minutes de retard&#xa0;: attente sans rendez-vous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Chưa thấy thủ tục nào khớp. Bấm “Hỏi” để hỏi.</source>
        <translation>Aucune démarche ne correspond. Touchez «&#xa0;Chercher&#xa0;».</translation>
    </message>
    <message>
        <source>Gõ việc cần làm, có dấu hay không dấu đều được.</source>
        <translation>Écrivez en quelques mots ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>Nói câu hỏi</source>
        <translation>Dire la question</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Đang tìm…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Đọc câu trả lời bằng mã</source>
        <translation>Lire une réponse par son code</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ví dụ: làm khai sinh cho con cần giấy gì?</source>
        <translation>Exemple&#xa0;: pièces pour une naissance&#xa0;?</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi gì?</source>
        <translation>Quelle est votre question&#xa0;?</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Đang xử lý</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Đang lấy số…</source>
        <translation>Prise de numéro…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Chọn thủ tục</source>
        <translation>Choisir une démarche</translation>
    </message>
    <message>
        <source>Hồ sơ %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Không có số này trong hôm nay.</source>
        <translation>Ce numéro n&apos;existe pas aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Lấy số nhận kết quả và đưa giấy hẹn cho cán bộ. Máy không lưu mã hồ sơ.</source>
        <translation>Prenez un numéro et remettez le récépissé à l&apos;agent. La borne ne garde pas le code du dossier.</translation>
    </message>
    <message>
        <source>Máy chưa hiểu mã này</source>
        <translation>Code non reconnu</translation>
    </message>
    <message>
        <source>Máy không lưu và không hiện thông tin nào trên thẻ.</source>
        <translation>Rien de la carte n&apos;est gardé ni affiché.</translation>
    </message>
    <message>
        <source>Máy này không thu tiền. Đã chuyển khoản thì xin cho cán bộ xem: cán bộ thấy tiền về mới tính là đã nộp.</source>
        <translation>Cette borne n&apos;encaisse rien. Si vous avez payé par virement, montrez-le à l&apos;agent : le paiement compte quand l&apos;agent a vu l&apos;argent arriver.</translation>
    </message>
    <message>
        <source>Máy quét gõ ra chữ có dấu</source>
        <translation>Le lecteur tape des lettres accentuées</translation>
    </message>
    <message>
        <source>Máy đọc được: mã hẹn, mã câu hỏi, thẻ căn cước, giấy hẹn trả kết quả, phiếu số và mã thủ tục.</source>
        <translation>La borne lit&#xa0;: rendez-vous, codes de question, cartes d&apos;identité, récépissés, tickets et codes de démarche.</translation>
    </message>
    <message>
        <source>Mã thủ tục %1. Xin hỏi cán bộ nơi tiếp nhận.</source>
        <translation>Code de la démarche %1. Demandez à un agent où elle est traitée.</translation>
    </message>
    <message>
        <source>Mã đọc chưa rõ</source>
        <translation>Code mal lu</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Retirer un résultat</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Số này của ngày khác: xin lấy số mới.</source>
        <translation>Ce numéro est d&apos;un autre jour&#xa0;: prenez-en un nouveau.</translation>
    </message>
    <message>
        <source>Số này không còn hiệu lực: xin hỏi cán bộ.</source>
        <translation>Ce numéro n&apos;est plus valable&#xa0;: demandez à un agent.</translation>
    </message>
    <message>
        <source>Số này đang được gọi. Xin mời Ông/Bà đến ngay.</source>
        <translation>Ce numéro est appelé. Présentez-vous maintenant.</translation>
    </message>
    <message>
        <source>Theo ngày sinh trên thẻ, Ông/Bà thuộc diện ưu tiên: %1.</source>
        <translation>D&apos;après la date de naissance, vous êtes prioritaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Thủ tục này không có ở đây</source>
        <translation>Démarche non traitée ici</translation>
    </message>
    <message>
        <source>Xin chọn trên màn hình. Cán bộ: tắt bộ gõ tiếng Việt của máy này, hoặc nối máy quét qua cổng nối tiếp.</source>
        <translation>Choisissez à l&apos;écran. Personnel&#xa0;: désactivez la saisie vietnamienne de cette borne, ou branchez le lecteur en série.</translation>
    </message>
    <message>
        <source>Xin cầm sẵn giấy hẹn trả kết quả và giấy tờ tùy thân, rồi lấy số.</source>
        <translation>Préparez le récépissé et une pièce d&apos;identité, puis prenez un numéro.</translation>
    </message>
    <message>
        <source>Xin đưa mã lại gần máy quét một lần nữa, hoặc chọn trên màn hình.</source>
        <translation>Présentez encore le code au lecteur, ou choisissez à l&apos;écran.</translation>
    </message>
    <message>
        <source>Đang tạm chờ ở quầy.</source>
        <translation>En attente au guichet.</translation>
    </message>
    <message>
        <source>Đang xem số…</source>
        <translation>Recherche du numéro…</translation>
    </message>
    <message>
        <source>Đang được phục vụ.</source>
        <translation>En cours de traitement.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán</source>
        <translation>C&apos;est un code de paiement</translation>
    </message>
    <message>
        <source>Đã gọi mà chưa thấy Ông/Bà. Xin hỏi cán bộ để được gọi lại.</source>
        <translation>Vous avez été appelé sans réponse. Demandez à un agent de vous rappeler.</translation>
    </message>
    <message>
        <source>Đã xong.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Đã đọc thẻ căn cước</source>
        <translation>Carte d&apos;identité lue</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Có giấy hẹn? Xin đưa mã trên giấy vào máy quét.</source>
        <translation>Un récépissé&#xa0;? Présentez son code au lecteur.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n chờ</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Không ưu tiên</source>
        <translation>Aucune priorité</translation>
    </message>
    <message>
        <source>Quầy %1 (%2)</source>
        <translation>Guichet %1 (%2)</translation>
    </message>
    <message>
        <source>chưa có cán bộ</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>chưa vào quầy</source>
        <translation>pas à un guichet</translation>
    </message>
    <message>
        <source>chặng %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>thường lệ</source>
        <translation>habituel</translation>
    </message>
</context>
<context>
    <name>CitizenFacts</name>
    <message>
        <source>Khách nói: %1</source>
        <translation>Parle %1</translation>
    </message>
</context>
<context>
    <name>ClipEntry</name>
    <message>
        <source>%1, chưa thu</source>
        <translation>%1, à enregistrer</translation>
    </message>
    <message>
        <source>%1, đã thu</source>
        <translation>%1, enregistré</translation>
    </message>
</context>
<context>
    <name>ClockError</name>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n giờ</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine retarde de %n heure</numerusform>
            <numerusform>L&apos;horloge de cette machine retarde de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n phút</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine retarde de %n minute</numerusform>
            <numerusform>L&apos;horloge de cette machine retarde de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n giờ</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine avance de %n heure</numerusform>
            <numerusform>L&apos;horloge de cette machine avance de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n phút</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine avance de %n minute</numerusform>
            <numerusform>L&apos;horloge de cette machine avance de %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Nhóm này hôm nay đã hết số.</source>
        <translation>Cette file n&apos;a plus de numéros aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nhóm này không kịp phục vụ thêm trước giờ đóng cửa hôm nay.</source>
        <translation>Cette file ne peut plus recevoir avant la fermeture.</translation>
    </message>
    <message>
        <source>Nhóm này sắp hết lượt hôm nay: xin lấy số ngay.</source>
        <translation>Cette file est presque complète aujourd&apos;hui&#xa0;: prenez un numéro maintenant.</translation>
    </message>
    <message>
        <source>Trung tâm sắp hết giờ làm việc: đóng cửa lúc %1.</source>
        <translation>Le centre ferme bientôt&#xa0;: à %1.</translation>
    </message>
</context>
<context>
    <name>ComfortRow</name>
    <message>
        <source>Chữ to</source>
        <translation>Grandes lettres</translation>
    </message>
    <message>
        <source>Hạ thấp màn hình</source>
        <translation>Abaisser l&apos;écran</translation>
    </message>
    <message>
        <source>Không có âm thanh</source>
        <translation>Pas de son ici</translation>
    </message>
    <message>
        <source>Nghe hướng dẫn</source>
        <translation>Écouter cette page</translation>
    </message>
    <message>
        <source>Ngừng đọc</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Âm lượng %1 trên 3</source>
        <translation>Volume %1 sur 3</translation>
    </message>
</context>
<context>
    <name>CounterTable</name>
    <message>
        <source>Cán bộ</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Quầy đang mở: %1</source>
        <translation>Guichets ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Theo quầy</source>
        <translation>Par guichet</translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Từ lúc gọi</source>
        <translation>Depuis l&apos;appel</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>CounterTableRow</name>
    <message>
        <source>Chưa mở</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Quầy %1</source>
        <translation>Guichet %1</translation>
    </message>
</context>
<context>
    <name>CurrentCall</name>
    <message>
        <source>Mời công dân có số %1 đến quầy số %2</source>
        <translation>Le numéro %1 est invité au guichet %2</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Chưa có số nào trong ngày này.</source>
        <translation>Aucun numéro ce jour-là.</translation>
    </message>
    <message>
        <source>Chưa được phục vụ</source>
        <translation>Non servis</translation>
    </message>
    <message>
        <source>Còn chờ hoặc đang ở quầy</source>
        <translation>En attente ou au guichet</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Giấy và kết nối</source>
        <translation>Papier et connexion</translation>
    </message>
    <message>
        <source>Gọi</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Không ai đóng ngày này; ngày sau đã bắt đầu.</source>
        <translation>Personne n&apos;a clôturé ce jour ; un autre a commencé.</translation>
    </message>
    <message>
        <source>Không ưu tiên</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>Lâu nhất (Max)</source>
        <translation>La plus longue (Max)</translation>
    </message>
    <message>
        <source>Lượt gọi cuối cùng</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Lượt gọi đầu tiên</source>
        <translation>Premier appel</translation>
    </message>
    <message>
        <source>Lần in chưa rõ đã ra giấy</source>
        <translation>Impressions incertaines</translation>
    </message>
    <message>
        <source>Lần in không được</source>
        <translation>Impressions échouées</translation>
    </message>
    <message>
        <source>Ngày chưa đóng: số liệu lúc %1</source>
        <translation>Jour non clôturé : chiffres de %1</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Phiếu in lại</source>
        <translation>Réimpressions</translation>
    </message>
    <message>
        <source>Phiếu đã in</source>
        <translation>Tickets imprimés</translation>
    </message>
    <message>
        <source>Quầy số %1</source>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>Số cấp khi mất kết nối, ghi sau</source>
        <translation>Numéros pris hors ligne, inscrits après</translation>
    </message>
    <message>
        <source>Số không có phiếu giấy</source>
        <translation>Numéros sans papier</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Số đã cấp</source>
        <translation>Numéros pris</translation>
    </message>
    <message>
        <source>Theo nhóm dịch vụ; chờ bao nhiêu phút</source>
        <translation>Par file ; minutes d&apos;attente</translation>
    </message>
    <message>
        <source>Theo quầy; phục vụ bao nhiêu phút</source>
        <translation>Par guichet ; minutes de service</translation>
    </message>
    <message>
        <source>Thời gian chờ</source>
        <translation>L&apos;attente</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trung vị (P50)</source>
        <translation>Médiane (P50)</translation>
    </message>
    <message>
        <source>TỔNG KẾT NGÀY</source>
        <translation>BILAN DU JOUR</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Abs.</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Đã phục vụ xong</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Đã đóng lúc %1</source>
        <translation>Clôturé à %1</translation>
    </message>
    <message>
        <source>Đã đóng lúc %1, người đóng: %2</source>
        <translation>Clôturé à %1 par %2</translation>
    </message>
    <message>
        <source>Ưu tiên mức 1</source>
        <translation>Priorité 1</translation>
    </message>
    <message>
        <source>Ưu tiên mức 2</source>
        <translation>Priorité 2</translation>
    </message>
    <message>
        <source>Ưu tiên; chờ bao nhiêu phút</source>
        <translation>Priorité ; minutes d&apos;attente</translation>
    </message>
</context>
<context>
    <name>DeskBand</name>
    <message>
        <source>Câu hỏi: %1</source>
        <translation>Questions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation>Quitter le guichet</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Đã hoàn tất: %1</source>
        <translation>Terminés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Chuyển đến cán bộ này</source>
        <translation>Pour cet agent</translation>
    </message>
    <message>
        <source>Chuyển đến quầy này</source>
        <translation>Pour ce guichet</translation>
    </message>
    <message>
        <source>Còn: nhóm %1</source>
        <translation>Reste&#xa0;: file %1</translation>
    </message>
    <message>
        <source>Cùng lượt này: %1</source>
        <translation>Même visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cùng phục vụ: %1</source>
        <translation>Avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hướng dẫn thủ tục</source>
        <translation>Aide aux démarches</translation>
    </message>
    <message>
        <source>Hẹn %1</source>
        <translation>Rendez-vous %1</translation>
    </message>
    <message>
        <source>Hẹn (đến muộn)</source>
        <translation>Rendez-vous (en retard)</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Retirer un résultat</translation>
    </message>
    <message>
        <source>còn %1</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>quá hạn %1</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>từ lúc bắt đầu</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>từ lúc gọi</source>
        <translation>depuis l&apos;appel</translation>
    </message>
    <message>
        <source>Đã chờ %1</source>
        <translation>A attendu %1</translation>
    </message>
    <message>
        <source>Đã gọi %1/%2 lần</source>
        <translation>Appelé %1 fois sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Đã gọi %n lần</source>
        <translation>
            <numerusform>Appelé %n fois</numerusform>
            <numerusform>Appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ưu tiên %1</source>
        <translation>Priorité %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 trở lại hàng chờ</source>
        <translation>%1 est de retour dans la file</translation>
    </message>
    <message>
        <source>%1 đi tiếp đến nhóm sau</source>
        <translation>%1 passe à la file suivante</translation>
    </message>
    <message>
        <source>%1 được phục vụ riêng, chờ ở chỗ cũ</source>
        <translation>%1 sera servi à part, attend à son ancienne place</translation>
    </message>
    <message>
        <source>%2 đã tiếp nhận quầy %1: cửa sổ này không gọi số nữa.</source>
        <translation>%2 a repris le guichet %1&#xa0;: cette fenêtre n&apos;appelle plus.</translation>
    </message>
    <message>
        <source>Bạn đã được đăng xuất khỏi quầy %1 từ nơi khác.</source>
        <translation>Vous avez été déconnecté du guichet %1 depuis un autre poste.</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bắt đầu phục vụ %1</source>
        <translation>Service de %1 commencé</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo.</source>
        <translation>Personne au guichet&#xa0;: appuyez sur F2 pour appeler le suivant.</translation>
    </message>
    <message>
        <source>Chưa có dữ liệu của trung tâm: chạy “motcua setup” trước.</source>
        <translation>Il n&apos;y a pas encore de registre du centre&#xa0;: lancez d&apos;abord «&#xa0;motcua setup&#xa0;».</translation>
    </message>
    <message>
        <source>Chưa kết nối được dữ liệu: các phím dùng lại được ngay khi có kết nối.</source>
        <translation>Le registre ne répond pas&#xa0;: les touches reviendront avec la connexion.</translation>
    </message>
    <message>
        <source>Chưa phục vụ khi hết ngày</source>
        <translation>Non servi à la fin du jour</translation>
    </message>
    <message>
        <source>Ctrl+Z để lấy lại</source>
        <translation>Ctrl+Z pour annuler</translation>
    </message>
    <message>
        <source>Câu hỏi {question} đã có người khác trả lời hoặc bỏ.</source>
        <translation>Quelqu’un d’autre a répondu à la question {question}, ou l’a écartée.</translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến, đã ghi vào nhật ký: thử lại, nếu còn thì báo người quản trị.</source>
        <translation>Une erreur imprévue a été notée au journal&#xa0;: réessayez, puis prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Danh mục có {faults} lỗi nên không được nhận; không có gì thay đổi.</source>
        <translation>Le catalogue a {faults} défauts et n&apos;a pas été repris&#xa0;; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Danh sách lịch hẹn có {faults} lỗi nên không được nhận.</source>
        <translation>La liste de rendez-vous a {faults} erreurs et n&apos;a pas été reprise.</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trên ổ mạng nên không an toàn: chuyển về ổ của máy.</source>
        <translation>Le registre est sur un disque réseau, ce qui est dangereux&#xa0;: placez-le sur un disque local.</translation>
    </message>
    <message>
        <source>Dữ liệu thuộc phiên bản cũ: chạy “motcua setup” để nâng cấp.</source>
        <translation>Le registre est d&apos;une version ancienne&#xa0;: lancez «&#xa0;motcua setup&#xa0;» pour le mettre à jour.</translation>
    </message>
    <message>
        <source>Dữ liệu thuộc phiên bản mới hơn: cập nhật chương trình trên máy này.</source>
        <translation>Le registre est d&apos;une version plus récente&#xa0;: mettez à jour le programme de ce poste.</translation>
    </message>
    <message>
        <source>Giữ phiếu</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Gọi lại</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt</source>
        <translation>Appeler hors tour</translation>
    </message>
    <message>
        <source>Gọi thêm người cùng</source>
        <translation>Appeler d&apos;autres avec</translation>
    </message>
    <message>
        <source>Gọi tiếp</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Gọi {ticket} ngoài lượt thì phải chọn lý do.</source>
        <translation>Appeler {ticket} hors tour demande un motif.</translation>
    </message>
    <message>
        <source>Hoàn tất</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Hôm nay quầy này không có ai vắng mặt.</source>
        <translation>Personne n&apos;a manqué l&apos;appel de ce guichet aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này.</source>
        <translation>Personne n&apos;attend ce guichet.</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy {counter}.</source>
        <translation>Personne n&apos;attend le guichet {counter}.</translation>
    </message>
    <message>
        <source>Không còn gì để lấy lại ở phiếu {ticket}.</source>
        <translation>Rien à annuler pour {ticket}.</translation>
    </message>
    <message>
        <source>Không có quyền ghi dữ liệu: báo người quản trị.</source>
        <translation>Le registre n&apos;est pas accessible en écriture&#xa0;: prévenez l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Không có việc nào vừa làm ở đây để lấy lại.</source>
        <translation>Rien de récent à annuler ici.</translation>
    </message>
    <message>
        <source>Không kết nối được dữ liệu của trung tâm: kiểm tra mạng; màn hình tự nối lại.</source>
        <translation>Le registre du centre est injoignable&#xa0;: vérifiez le réseau&#xa0;; l&apos;écran se reconnecte seul.</translation>
    </message>
    <message>
        <source>Không thể %1 khi phiếu ở trạng thái “%2”.</source>
        <translation>Impossible de %1&#xa0;: le ticket est dans l&apos;état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Không thể {action} phiếu {ticket}: phiếu ở trạng thái “{state}”.</source>
        <translation>Impossible de {action} le ticket {ticket}&#xa0;: son état est «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Không tìm thấy “{key}”: có thể nơi khác vừa thay đổi.</source>
        <translation>«&#xa0;{key}&#xa0;» est introuvable&#xa0;: peut-être vient-il d&apos;être changé ailleurs.</translation>
    </message>
    <message>
        <source>Làm việc lại</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Lấy lại việc vừa làm</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Lệnh này đã được dùng cho việc khác: hãy bấm lại phím.</source>
        <translation>Cette commande a déjà servi à autre chose&#xa0;: appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Lịch hẹn {code} vào lúc khác: {starts_at}.</source>
        <translation>Le rendez-vous {code} est à un autre moment&#xa0;: {starts_at}.</translation>
    </message>
    <message>
        <source>Lịch hẹn {code} đã dùng hoặc đã hủy.</source>
        <translation>Le rendez-vous {code} a été utilisé ou annulé.</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản của máy này làm việc đó: báo người quản trị.</source>
        <translation>Le serveur ne permet pas cela au compte de ce poste&#xa0;: prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Máy lưu dữ liệu hết chỗ trống: báo người quản trị ngay.</source>
        <translation>Il n&apos;y a plus de place pour le registre&#xa0;: prévenez tout de suite l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Ngày làm việc {day} đã được chốt.</source>
        <translation>Le jour {day} est clos.</translation>
    </message>
    <message>
        <source>Nhóm dịch vụ {line} đang đóng.</source>
        <translation>La file {line} est fermée.</translation>
    </message>
    <message>
        <source>Nhóm {line} hết chỗ hẹn lúc {starts_at}.</source>
        <translation>Plus de rendez-vous dans la file {line} à {starts_at}.</translation>
    </message>
    <message>
        <source>Nhóm {line} không nhận hẹn lúc {starts_at}.</source>
        <translation>La file {line} n&apos;a pas de rendez-vous à {starts_at}.</translation>
    </message>
    <message>
        <source>Nhóm {line} ngừng cấp số hôm nay: chỉ phục vụ những người đang chờ.</source>
        <translation>La file {line} ne donne plus de numéros aujourd&apos;hui&#xa0;: seuls ceux qui attendent sont servis.</translation>
    </message>
    <message>
        <source>Nhóm {line} đã cấp hết {quota} số hôm nay.</source>
        <translation>La file {line} a donné ses {quota} numéros du jour.</translation>
    </message>
    <message>
        <source>Nhận lại người vắng</source>
        <translation>Reprendre un absent</translation>
    </message>
    <message>
        <source>Nội dung cần có từ {least} đến {most} ký tự, có chữ.</source>
        <translation>Il faut de {least} à {most} caractères, dont des lettres.</translation>
    </message>
    <message>
        <source>Phiếu {ticket} thuộc về {counter}: chỉ nơi đó hoặc người phụ trách được làm.</source>
        <translation>{ticket} relève de&#xa0;: {counter}. Seul ce poste ou un responsable peut le faire.</translation>
    </message>
    <message>
        <source>Phục vụ cùng người khác</source>
        <translation>Servi avec un autre</translation>
    </message>
    <message>
        <source>Phục vụ riêng</source>
        <translation>Servir à part</translation>
    </message>
    <message>
        <source>Quầy %1 vừa được mở ở một cửa sổ khác: cửa sổ này không gọi số nữa.</source>
        <translation>Le guichet %1 a été ouvert dans une autre fenêtre&#xa0;: celle-ci n&apos;appelle plus.</translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào.</source>
        <translation>Ce guichet n&apos;a aucun ticket de côté.</translation>
    </message>
    <message>
        <source>Quầy {counter} đang có phiếu {ticket}: hoàn tất hoặc giữ phiếu đó trước.</source>
        <translation>Le guichet {counter} a le ticket {ticket} en main&#xa0;: terminez-le ou mettez-le de côté d&apos;abord.</translation>
    </message>
    <message>
        <source>Quầy {counter} đang tạm nghỉ.</source>
        <translation>Le guichet {counter} est en pause.</translation>
    </message>
    <message>
        <source>Quầy đang tạm nghỉ: nhấn F8 để làm việc lại.</source>
        <translation>Le guichet est en pause&#xa0;: F8 pour rouvrir.</translation>
    </message>
    <message>
        <source>Số {ticket} đã được đánh giá.</source>
        <translation>{ticket} a déjà été évalué.</translation>
    </message>
    <message>
        <source>Số điện thoại không hợp lệ.</source>
        <translation>Ce numéro de téléphone n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>Thêm chặng</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Thủ tục {procedure} đang tạm ngừng tiếp nhận.</source>
        <translation>La démarche {procedure} n&apos;est pas reçue en ce moment.</translation>
    </message>
    <message>
        <source>Tiếp tục phiếu giữ</source>
        <translation>Reprendre un ticket</translation>
    </message>
    <message>
        <source>Tiếp tục phục vụ %1</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>Trung tâm đang ngoài giờ làm việc.</source>
        <translation>Le centre est fermé à cette heure.</translation>
    </message>
    <message>
        <source>Trả về hàng chờ</source>
        <translation>Remettre en file</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>bàn giao</source>
        <translation>transmettre</translation>
    </message>
    <message>
        <source>bắt đầu</source>
        <translation>commencer</translation>
    </message>
    <message>
        <source>cho đi tiếp</source>
        <translation>faire suivre</translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>chốt ngày</source>
        <translation>clore le jour</translation>
    </message>
    <message>
        <source>cấp số</source>
        <translation>délivrer</translation>
    </message>
    <message>
        <source>ghi vắng mặt</source>
        <translation>noter absent</translation>
    </message>
    <message>
        <source>giữ phiếu</source>
        <translation>mettre de côté</translation>
    </message>
    <message>
        <source>gọi lại</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>gọi ngoài lượt</source>
        <translation>appeler hors tour</translation>
    </message>
    <message>
        <source>gọi thêm người cùng</source>
        <translation>appeler avec</translation>
    </message>
    <message>
        <source>gọi tiếp</source>
        <translation>appeler</translation>
    </message>
    <message>
        <source>hoàn tất</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>hủy phiếu</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>lấy lại việc vừa làm</source>
        <translation>annuler la dernière action sur</translation>
    </message>
    <message>
        <source>mở lại</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>nhóm %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>nhận lại</source>
        <translation>remettre en attente</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>thêm chặng</source>
        <translation>prolonger</translation>
    </message>
    <message>
        <source>tiếp tục</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>trả về hàng chờ</source>
        <translation>remettre en file</translation>
    </message>
    <message>
        <source>tách riêng</source>
        <translation>séparer</translation>
    </message>
    <message>
        <source>{officer} đang ngồi ở quầy {counter}.</source>
        <translation>{officer} est au guichet {counter}.</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Đang phục vụ</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Đã chuyển %1</source>
        <translation>%1 transféré</translation>
    </message>
    <message>
        <source>Đã ghi %1 vắng mặt</source>
        <translation>%1 noté absent</translation>
    </message>
    <message>
        <source>Đã giữ %1</source>
        <translation>%1 mis de côté</translation>
    </message>
    <message>
        <source>Đã gọi %1</source>
        <translation>%1 appelé</translation>
    </message>
    <message>
        <source>Đã gọi lại %1</source>
        <translation>%1 rappelé</translation>
    </message>
    <message>
        <source>Đã gọi thêm người cùng %1</source>
        <translation>Autres appelés avec %1</translation>
    </message>
    <message>
        <source>Đã gọi {ticket} {calls} lần: ghi vắng mặt, không gọi thêm.</source>
        <translation>{ticket} a été appelé {calls} fois&#xa0;: notez l&apos;absence.</translation>
    </message>
    <message>
        <source>Đã gọi đủ số lần: nhấn F5 để ghi vắng mặt, hoặc F2 để gọi người tiếp theo.</source>
        <translation>Assez d&apos;appels&#xa0;: F5 note l&apos;absence, F2 appelle le suivant.</translation>
    </message>
    <message>
        <source>Đã gọi, chờ đến quầy</source>
        <translation>Appelé, attendu au guichet</translation>
    </message>
    <message>
        <source>Đã hoàn tất</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Đã hoàn tất %1</source>
        <translation>%1 terminé</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Đã hủy %1</source>
        <translation>%1 annulé</translation>
    </message>
    <message>
        <source>Đã lấy lại: %1 – %2</source>
        <translation>Annulé&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Đã quá thời gian cho việc này: {ticket}.</source>
        <translation>Il est trop tard pour cela&#xa0;: {ticket}.</translation>
    </message>
    <message>
        <source>Đã trả %1 về hàng chờ</source>
        <translation>%1 remis en file</translation>
    </message>
    <message>
        <source>Đã đổi các nhóm %1 còn phải đến</source>
        <translation>Étapes restantes de %1 modifiées</translation>
    </message>
    <message>
        <source>Đã đổi đối tượng ưu tiên của %1</source>
        <translation>Priorité de %1 changée</translation>
    </message>
    <message>
        <source>Đối tượng ưu tiên</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>đổi đối tượng ưu tiên</source>
        <translation>changer la priorité de</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Thiết bị</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>và %n thiết bị nữa</source>
        <translation>
            <numerusform>et %n autre appareil</numerusform>
            <numerusform>et %n autres appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Bàn phím gọi số · quầy %1</source>
        <translation>Boîtier · guichet %1</translation>
    </message>
    <message>
        <source>Bảng số · quầy %1</source>
        <translation>Afficheur · guichet %1</translation>
    </message>
    <message>
        <source>Loa</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>báo lần cuối lúc %1</source>
        <translation>dernier signe à %1</translation>
    </message>
    <message>
        <source>chưa cài chương trình phát âm thanh</source>
        <translation>aucun programme de lecture installé</translation>
    </message>
    <message>
        <source>chưa có tin từ máy này</source>
        <translation>inconnu, la machine ne répond plus</translation>
    </message>
    <message>
        <source>cổng đang bị chương trình khác dùng: đóng chương trình đó</source>
        <translation>un autre programme occupe le port : fermez-le</translation>
    </message>
    <message>
        <source>hoạt động tốt</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>không phát được âm thanh</source>
        <translation>le son ne peut être joué</translation>
    </message>
    <message>
        <source>không thấy cổng: kiểm tra dây và bộ chuyển đổi</source>
        <translation>port introuvable : vérifiez le câble et l&apos;adaptateur</translation>
    </message>
    <message>
        <source>không thấy loa hoặc thẻ âm thanh</source>
        <translation>haut-parleur ou carte son introuvable</translation>
    </message>
    <message>
        <source>không trả lời: kiểm tra nguồn, dây và địa chỉ</source>
        <translation>ne répond pas : vérifiez l&apos;alimentation, le câble et l&apos;adresse</translation>
    </message>
    <message>
        <source>mất đường dây: kiểm tra dây, máy tự nối lại</source>
        <translation>ligne perdue : vérifiez le câble ; la machine réessaie</translation>
    </message>
    <message>
        <source>nghe được</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>âm thanh không chạy hết, đã dừng</source>
        <translation>la lecture du son s’est bloquée, arrêtée</translation>
    </message>
    <message>
        <source>Đường dây</source>
        <translation>Ligne série</translation>
    </message>
    <message>
        <source>đang nối</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>đường dây đang mất</source>
        <translation>sa ligne est absente</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Xong</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>EmergencyZones</name>
    <message>
        <source>Tin khẩn ở:</source>
        <translation>Message d&apos;urgence pour&#xa0;:</translation>
    </message>
    <message>
        <source>Tin khẩn: cả sảnh</source>
        <translation>Message d&apos;urgence&#xa0;: tout le hall</translation>
    </message>
    <message>
        <source>Tin khẩn: khu %1</source>
        <translation>Message d&apos;urgence&#xa0;: zone %1</translation>
    </message>
</context>
<context>
    <name>FactRows</name>
    <message>
        <source>Kết quả</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Où déposer</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>FolderLabel</name>
    <message>
        <source>Hẹn trả: %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message>
        <source>Nhận: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Xử lý: %1</source>
        <translation>Service : %1</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Quay lại</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Trang đầu</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Chạm vào thủ tục để xem giấy tờ, phí, thời hạn:</source>
        <translation>Touchez-en une&#xa0;: pièces, frais, délai&#xa0;:</translation>
    </message>
    <message>
        <source>Có thể là một trong các thủ tục này:</source>
        <translation>C’est peut-être l’une de celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Hay Ông/Bà hỏi về thủ tục khác?</source>
        <translation>Ou s’agit-il d’une autre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>%1–%2 phút</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>Chưa có kết nối. Đang thử lại, xin hỏi cán bộ.</source>
        <translation>Pas encore de connexion. Nouvel essai en cours&#xa0;; adressez-vous à un agent.</translation>
    </message>
    <message>
        <source>Chưa gọi số nào</source>
        <translation>Aucun numéro appelé</translation>
    </message>
    <message>
        <source>Gói giọng nói %1: %2. Giọng máy đọc thay.</source>
        <translation>Paquet de voix %1&#xa0;: %2. Une voix de synthèse le remplace.</translation>
    </message>
    <message>
        <source>Hôm nay mở cửa %1</source>
        <translation>Ouvert aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ</source>
        <translation>Fermé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ: %1</source>
        <translation>Fermé aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hôm nay tại thôn</source>
        <translation>Aujourd&apos;hui au village</translation>
    </message>
    <message>
        <source>Không có khu %1: màn hình này gọi mọi quầy.</source>
        <translation>Pas de zone %1&#xa0;: cet écran appelle pour tous les guichets.</translation>
    </message>
    <message>
        <source>Không có loa</source>
        <translation>Pas de haut-parleur</translation>
    </message>
    <message>
        <source>Không dùng được gói giọng nói %1: %2.</source>
        <translation>Le paquet de voix %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Kính mời quý công dân ngồi chờ, số được gọi lần lượt.</source>
        <translation>Veuillez patienter assis&#xa0;: les numéros sont appelés à tour de rôle.</translation>
    </message>
    <message>
        <source>Màn hình này đọc được đến %1 m, ghế xa nhất cách %2 m.</source>
        <translation>Cet écran se lit jusqu&apos;à %1 m&#xa0;; le siège le plus éloigné est à %2 m.</translation>
    </message>
    <message>
        <source>Mời công dân có số</source>
        <translation>Appel du numéro</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Sắp đến lượt</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Số liệu lúc %1, đang kết nối lại…</source>
        <translation>Situation à %1, reconnexion en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Số liệu lúc %1, đã cũ %n phút, đang kết nối lại…</source>
        <translation>
            <numerusform>Situation à %1, il y a %n minute, reconnexion en cours…</numerusform>
            <numerusform>Situation à %1, il y a %n minutes, reconnexion en cours…</numerusform>
        </translation>
    </message>
    <message>
        <source>Vui lòng lấy số và ngồi chờ</source>
        <translation>Veuillez prendre un numéro et patienter</translation>
    </message>
    <message>
        <source>Vừa gọi</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Xin chuẩn bị sẵn thẻ căn cước và giấy tờ khi đến quầy.</source>
        <translation>Préparez votre carte d&apos;identité et vos papiers avant le guichet.</translation>
    </message>
    <message>
        <source>Xin nhắc lại</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>dưới %1 phút</source>
        <translation>moins de %1 min</translation>
    </message>
    <message>
        <source>sai định dạng %1</source>
        <translation>mauvais format&#xa0;: %1</translation>
    </message>
    <message>
        <source>thiếu %1</source>
        <translation>manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>trên %1 phút</source>
        <translation>plus de %1 min</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Đến quầy số</source>
        <translation>Allez au guichet</translation>
    </message>
    <message>
        <source>Ưu tiên người cao tuổi, người khuyết tật, phụ nữ mang thai, người có công.</source>
        <translation>Priorité&#xa0;: personnes âgées ou handicapées, femmes enceintes, personnes méritantes.</translation>
    </message>
</context>
<context>
    <name>HallNoticeRow</name>
    <message>
        <source>Gỡ xuống</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Gỡ xuống: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sửa: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>HallNotices</name>
    <message>
        <source>Có cháy</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Có địa điểm là phiên tại thôn: cần cả giờ từ và giờ đến.</source>
        <translation>Avec un lieu, c&apos;est un guichet au village : il faut le début et la fin.</translation>
    </message>
    <message>
        <source>Cả sảnh</source>
        <translation>Tout le hall</translation>
    </message>
    <message>
        <source>Cấp cứu</source>
        <translation>Urgence médicale</translation>
    </message>
    <message>
        <source>Giờ ở ô “Đến” phải sau giờ ở ô “Từ”.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Giờ ở ô “Đến” đã qua: thông báo sẽ không hiện.</source>
        <translation>La fin est déjà passée : l&apos;annonce ne serait pas affichée.</translation>
    </message>
    <message>
        <source>Không hiểu giờ ở ô “Từ”: gõ như 14:30, 14:30 5/12 hoặc 5/12/2026.</source>
        <translation>Le début n&apos;est pas compris : tapez 14:30, 14:30 5/12 ou 5/12/2026 (jour/mois).</translation>
    </message>
    <message>
        <source>Không hiểu giờ ở ô “Đến”: gõ như 16:00, 16:00 5/12 hoặc 5/12/2026.</source>
        <translation>La fin n&apos;est pas comprise : tapez 16:00, 16:00 5/12 ou 5/12/2026 (jour/mois).</translation>
    </message>
    <message>
        <source>Mất điện</source>
        <translation>Panne de courant</translation>
    </message>
    <message>
        <source>Ngừng tiếp nhận</source>
        <translation>Service suspendu</translation>
    </message>
    <message>
        <source>Rời tòa nhà</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Viết nội dung tiếng Việt trước.</source>
        <translation>Écrivez d&apos;abord le texte vietnamien.</translation>
    </message>
    <message>
        <source>khu %1</source>
        <translation>zone %1</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
</context>
<context>
    <name>HallPanel</name>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Appuyer encore</translation>
    </message>
    <message>
        <source>Khẩn cấp, bấm hai lần:</source>
        <translation>Urgence, appuyer deux fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hình ảnh %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quầy %1</source>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>Tạm nghỉ từ %1: %2</source>
        <translation>En pause depuis %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n phút</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine retarde de %n minute</numerusform>
            <numerusform>L&apos;horloge de cette machine retarde de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n phút</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine avance de %n minute</numerusform>
            <numerusform>L&apos;horloge de cette machine avance de %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Chuyển đến nhóm (gõ chữ), quầy (gõ số) hoặc cán bộ (gõ mã)</source>
        <translation>Transférer vers une file (lettre), un guichet (numéro) ou un agent (code)</translation>
    </message>
    <message>
        <source>Câu hỏi để lại: trả lời; dạy trợ lý từ mới; hỏi trợ lý</source>
        <translation>Questions laissées&#xa0;: y répondre&#xa0;; apprendre des mots à l’assistant&#xa0;; l’interroger</translation>
    </message>
    <message>
        <source>Giữ phiếu trong số phút chọn; quầy trống thì tiếp tục phiếu giữ</source>
        <translation>Mettre de côté quelques minutes&#xa0;; guichet libre&#xa0;: reprendre un ticket</translation>
    </message>
    <message>
        <source>Gọi lại người vừa gọi</source>
        <translation>Rappeler la même personne</translation>
    </message>
    <message>
        <source>Gọi mà không đến: ghi vắng mặt</source>
        <translation>Appelé sans venir&#xa0;: noter absent</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt, có lý do; đang có người thì gọi thêm người đi cùng</source>
        <translation>Appeler hors tour, avec motif&#xa0;; si quelqu&apos;un est là, appeler d&apos;autres avec</translation>
    </message>
    <message>
        <source>Gọi số tiếp theo; hoàn tất người đang ở quầy, ai gọi đủ lần mà không đến thì ghi vắng mặt</source>
        <translation>Appeler le suivant&#xa0;; termine la personne présente, note absent qui n&apos;est pas venu</translation>
    </message>
    <message>
        <source>Hoàn tất; còn nhóm khác thì đi tiếp</source>
        <translation>Terminer&#xa0;; s&apos;il reste des files, faire suivre</translation>
    </message>
    <message>
        <source>Hủy phiếu, hỏi lại trước khi hủy</source>
        <translation>Annuler le ticket, après confirmation</translation>
    </message>
    <message>
        <source>Lấy lại việc vừa làm, nhiều lần thì lùi dần</source>
        <translation>Annuler la dernière action&#xa0;; encore&#xa0;: celle d&apos;avant</translation>
    </message>
    <message>
        <source>Người dân đã đến: bắt đầu phục vụ</source>
        <translation>La personne est là&#xa0;: commencer</translation>
    </message>
    <message>
        <source>Người vắng mặt đã đến: nhận lại</source>
        <translation>Un absent est venu&#xa0;: le reprendre</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Rời quầy (hoặc Ctrl+Q)</source>
        <translation>Quitter le guichet (ou Ctrl+Q)</translation>
    </message>
    <message>
        <source>Thêm nhóm phải đến sau đó với cùng số này; nhóm đã có thì bỏ ra</source>
        <translation>Ajouter une file à voir ensuite avec le même numéro&#xa0;; une file déjà prévue est retirée</translation>
    </message>
    <message>
        <source>Trả về hàng chờ</source>
        <translation>Remettre en file</translation>
    </message>
    <message>
        <source>Tìm một phiếu bất kỳ của hôm nay theo số</source>
        <translation>Chercher un ticket du jour par son numéro</translation>
    </message>
    <message>
        <source>Tạm nghỉ có lý do; nhấn lần nữa để làm việc lại</source>
        <translation>Pause avec motif&#xa0;; encore pour rouvrir</translation>
    </message>
    <message>
        <source>Đóng bảng đang mở, không thay đổi gì</source>
        <translation>Fermer ce qui est ouvert, sans rien changer</translation>
    </message>
    <message>
        <source>Đổi đối tượng ưu tiên</source>
        <translation>Changer la priorité</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Hỏi bằng chữ</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Không biết thủ tục</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Retirer un résultat</translation>
    </message>
    <message>
        <source>Tìm thủ tục, hỏi bằng chữ</source>
        <translation>Chercher, poser une question</translation>
    </message>
    <message>
        <source>Xem số, đánh giá</source>
        <translation>Numéro, avis</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Xin chào!</source>
        <translation>Bienvenue&#xa0;!</translation>
    </message>
    <message>
        <source>Ông/Bà cần làm thủ tục gì?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Hôm nay chưa có ai lấy số</source>
        <translation>Aucun ticket pris aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Lượt gọi</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Lượt lấy số</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Lượt theo giờ</source>
        <translation>Par heure</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ai được làm</source>
        <translation>Qui peut la faire</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Bỏ, kèm lý do</source>
        <translation>Écarter, avec le motif</translation>
    </message>
    <message>
        <source>Chọn thủ tục trước: gõ vài chữ của tên, không cần dấu.</source>
        <translation>Choisissez d’abord la démarche&#xa0;: tapez quelques lettres de son nom, sans accents.</translation>
    </message>
    <message>
        <source>Cách làm</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Câu này đã xong; chỉ còn sửa câu trả lời.</source>
        <translation>Celle-ci est close&#xa0;; seule la réponse peut être corrigée.</translation>
    </message>
    <message>
        <source>Danh mục không nói điều này.</source>
        <translation>Le catalogue ne le dit pas.</translation>
    </message>
    <message>
        <source>Dạy trợ lý</source>
        <translation>Apprendre à l’assistant</translation>
    </message>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Pièces à apporter</translation>
    </message>
    <message>
        <source>Gõ câu trả lời trước khi gửi.</source>
        <translation>Tapez la réponse avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Gõ câu trả lời; người hỏi đọc bằng mã</source>
        <translation>Tapez la réponse&#xa0;; elle se lit avec le code</translation>
    </message>
    <message>
        <source>Gõ lý do trước khi bỏ: người hỏi sẽ đọc lý do đó.</source>
        <translation>Tapez d’abord le motif&#xa0;: la personne le lira.</translation>
    </message>
    <message>
        <source>Gửi trả lời</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Hỏi trợ lý như người dân hỏi</source>
        <translation>Interrogez l’assistant comme le ferait un citoyen</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào đang chờ trả lời</source>
        <translation>Aucune question n’attend de réponse</translation>
    </message>
    <message>
        <source>Không có thủ tục nào trong danh mục giống câu này</source>
        <translation>Aucune démarche du catalogue ne ressemble à cette question</translation>
    </message>
    <message>
        <source>Kết quả nhận được</source>
        <translation>Résultat obtenu</translation>
    </message>
    <message>
        <source>Nghĩa là thủ tục nào? Gõ vài chữ, không cần dấu</source>
        <translation>Quelle démarche&#xa0;? Tapez quelques lettres, sans accents</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Où déposer</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Sửa trả lời</source>
        <translation>Corriger la réponse</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Thủ tục tìm được hiện ở đây</source>
        <translation>Les démarches trouvées s’affichent ici</translation>
    </message>
    <message>
        <source>Trợ lý hiểu mọi câu đã được hỏi</source>
        <translation>L’assistant a compris tout ce qu’on lui a demandé</translation>
    </message>
    <message>
        <source>Trợ lý không chắc: đây chỉ là thủ tục gần giống nhất.</source>
        <translation>L’assistant n’est pas sûr&#xa0;: ce ne sont que les démarches les plus proches.</translation>
    </message>
    <message>
        <source>Từ nay “%1” dẫn đến: %2</source>
        <translation>Désormais «&#xa0;%1&#xa0;» mène à&#xa0;: %2</translation>
    </message>
    <message>
        <source>chờ %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>hỏi %n lần</source>
        <translation>
            <numerusform>posée %n fois</numerusform>
            <numerusform>posée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>hỏi bằng điện thoại</source>
        <translation>posée par téléphone</translation>
    </message>
    <message>
        <source>hỏi ở máy lấy số</source>
        <translation>posée à la borne</translation>
    </message>
    <message>
        <source>hỏi ở quầy</source>
        <translation>posée au guichet</translation>
    </message>
    <message>
        <source>lần cuối %1 trước</source>
        <translation>la dernière il y a %1</translation>
    </message>
    <message>
        <source>mã %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>tiếng Pháp</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>tiếng Việt</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Đã bỏ câu hỏi mã %1</source>
        <translation>Question %1 écartée</translation>
    </message>
    <message>
        <source>Đã bỏ qua “%1”</source>
        <translation>«&#xa0;%1&#xa0;» est ignoré</translation>
    </message>
    <message>
        <source>Đã gửi câu trả lời cho mã %1</source>
        <translation>Réponse envoyée pour le code %1</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>đã trả lời, chưa đọc</source>
        <translation>répondue, pas encore lue</translation>
    </message>
    <message>
        <source>đã trả lời, đã đọc</source>
        <translation>répondue, lue</translation>
    </message>
</context>
<context>
    <name>InboxTabs</name>
    <message>
        <source>Chưa hiểu (%1)</source>
        <translation>Non compris (%1)</translation>
    </message>
    <message>
        <source>Câu hỏi (%1)</source>
        <translation>Questions (%1)</translation>
    </message>
    <message>
        <source>Hỏi trợ lý</source>
        <translation>Interroger l’assistant</translation>
    </message>
    <message>
        <source>Về quầy</source>
        <translation>Retour au guichet</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Bỏ dấu thanh</source>
        <translation>Enlever le ton</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Chữ số và dấu câu</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Dấu chấm</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Dấu chấm hỏi</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Dấu chấm phẩy</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Dấu chấm than</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Dấu gạch chéo</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Dấu gạch ngang</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Dấu hai chấm</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Dấu huyền</source>
        <translation>Ton descendant</translation>
    </message>
    <message>
        <source>Dấu hỏi</source>
        <translation>Ton interrogatif</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Dấu ngã</source>
        <translation>Ton brisé</translation>
    </message>
    <message>
        <source>Dấu nháy</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Dấu nặng</source>
        <translation>Ton grave</translation>
    </message>
    <message>
        <source>Dấu phẩy</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Dấu sắc</source>
        <translation>Ton montant</translation>
    </message>
    <message>
        <source>Mở ngoặc</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Trang đầu</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Xóa hết</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Xóa một chữ</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>bỏ dấu</source>
        <translation>sans ton</translation>
    </message>
    <message>
        <source>dấu cách</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>huyền</source>
        <translation>huyền</translation>
    </message>
    <message>
        <source>hỏi</source>
        <translation>hỏi</translation>
    </message>
    <message>
        <source>ngã</source>
        <translation>ngã</translation>
    </message>
    <message>
        <source>nặng</source>
        <translation>nặng</translation>
    </message>
    <message>
        <source>sắc</source>
        <translation>sắc</translation>
    </message>
    <message>
        <source>Đóng ngoặc</source>
        <translation>Parenthèse fermante</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Bàn phím</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message numerus="yes">
        <source>%n phiếu đang chờ ghi vào dữ liệu của trung tâm</source>
        <translation>
            <numerusform>%n ticket reste à inscrire au registre du centre</numerusform>
            <numerusform>%n tickets restent à inscrire au registre du centre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskRows</name>
    <message>
        <source>Giấy tờ cần mang: hỏi cán bộ</source>
        <translation>Pièces à apporter&#xa0;: demandez à un agent</translation>
    </message>
    <message>
        <source>Hôm nay đã hết số</source>
        <translation>Complet aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tạm ngừng nhận số</source>
        <translation>Fermé pour le moment</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Câu hỏi cần có từ %1 đến %2 ký tự.</source>
        <translation>Une question compte de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>Danh mục vừa thay đổi nên máy không tìm thấy mục đã chọn.</source>
        <translation>La liste vient de changer et votre choix n&apos;y figure plus.</translation>
    </message>
    <message>
        <source>Giờ hẹn này đã đủ người.</source>
        <translation>Cet horaire de rendez-vous est complet.</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm đã ngừng cấp số.</source>
        <translation>Le centre ne donne plus de numéros aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Hệ thống lấy số chưa sẵn sàng trên máy này.</source>
        <translation>Le système de tickets n&apos;est pas prêt sur cette borne.</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Demandez à un agent</translation>
    </message>
    <message>
        <source>Không còn ai đang chờ.</source>
        <translation>Plus personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào mang mã này. Vui lòng xem lại từng chữ và số.</source>
        <translation>Aucune question ne porte ce code. Veuillez vérifier chaque lettre et chaque chiffre.</translation>
    </message>
    <message>
        <source>Không có giờ hẹn này.</source>
        <translation>Cet horaire de rendez-vous n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Không tìm thấy máy in.</source>
        <translation>L&apos;imprimante est introuvable.</translation>
    </message>
    <message>
        <source>Lịch hẹn này không còn dùng được.</source>
        <translation>Ce rendez-vous n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Lịch hẹn này vào ngày khác.</source>
        <translation>Ce rendez-vous est un autre jour.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với hệ thống lấy số. Máy đang tự thử lại từng giây.</source>
        <translation>Cette borne ne parvient pas à joindre le système de tickets. Elle réessaie chaque seconde.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút.</source>
        <translation>La borne ne joint pas le centre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Máy chủ chưa cho phép máy này làm việc đó.</source>
        <translation>Le serveur n’autorise pas encore cette borne à faire cela.</translation>
    </message>
    <message>
        <source>Máy chủ đã hết chỗ lưu nên chưa cấp được số.</source>
        <translation>Le serveur n&apos;a plus d&apos;espace&#xa0;: aucun numéro ne peut être donné.</translation>
    </message>
    <message>
        <source>Máy gặp lỗi ngoài dự kiến và đã ghi lại để sửa.</source>
        <translation>Une erreur inattendue s&apos;est produite&#xa0;; elle a été notée pour réparation.</translation>
    </message>
    <message>
        <source>Máy in bị ngắt kết nối.</source>
        <translation>L&apos;imprimante a été débranchée.</translation>
    </message>
    <message>
        <source>Máy in gặp lỗi.</source>
        <translation>L&apos;imprimante est en panne.</translation>
    </message>
    <message>
        <source>Máy in hết giấy.</source>
        <translation>L&apos;imprimante n&apos;a plus de papier.</translation>
    </message>
    <message>
        <source>Máy in không trả lời.</source>
        <translation>L&apos;imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Máy in sắp hết giấy.</source>
        <translation>L&apos;imprimante n&apos;a presque plus de papier.</translation>
    </message>
    <message>
        <source>Máy in đang bận việc khác.</source>
        <translation>L&apos;imprimante est occupée.</translation>
    </message>
    <message>
        <source>Máy in đang tạm dừng.</source>
        <translation>L&apos;imprimante est en pause.</translation>
    </message>
    <message>
        <source>Máy in đứng giữa chừng.</source>
        <translation>L&apos;imprimante s&apos;est arrêtée en cours.</translation>
    </message>
    <message>
        <source>Máy không tìm thấy lịch hẹn của mã này.</source>
        <translation>Aucun rendez-vous trouvé pour ce code.</translation>
    </message>
    <message>
        <source>Máy lấy số không làm được việc này.</source>
        <translation>La borne ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>Máy đã tắt trước khi in.</source>
        <translation>La machine s’est arrêtée avant d’imprimer.</translation>
    </message>
    <message>
        <source>Nhóm %1 hiện tạm ngừng nhận thêm số.</source>
        <translation>File %1 : pas de numéros pour le moment.</translation>
    </message>
    <message>
        <source>Nhóm %1 không kịp phục vụ thêm trong hôm nay.</source>
        <translation>La file %1 est complète pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Nhóm %1 đã hết số của hôm nay.</source>
        <translation>La file %1 n&apos;a plus de numéros aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nắp máy in đang mở.</source>
        <translation>Le capot de l&apos;imprimante est ouvert.</translation>
    </message>
    <message>
        <source>Quầy đang phục vụ người khác.</source>
        <translation>Le guichet sert une autre personne.</translation>
    </message>
    <message>
        <source>Số này đã được đánh giá. Xin cảm ơn Ông/Bà.</source>
        <translation>Ce numéro a été évalué. Merci.</translation>
    </message>
    <message>
        <source>Thủ tục này không còn được tiếp nhận.</source>
        <translation>Cette démarche n&apos;est plus acceptée ici.</translation>
    </message>
    <message>
        <source>Trung tâm đang nghỉ.</source>
        <translation>Le centre est fermé en ce moment.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Mã của cán bộ</source>
        <translation>Code du personnel</translation>
    </message>
    <message numerus="yes">
        <source>Mã sai. Thử lại sau %n giây.</source>
        <translation>
            <numerusform>Code erroné. Réessayez dans %n seconde.</numerusform>
            <numerusform>Code erroné. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mã sai. Xin thử lại.</source>
        <translation>Code erroné. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Nhập mã để đóng ki-ốt</source>
        <translation>Saisissez le code pour fermer la borne</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Độ to của giọng: %1 %</source>
        <translation>Force de la voix&#xa0;: %1 %</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Lâu nhất</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Quầy mở</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Theo nhóm dịch vụ</source>
        <translation>Par file</translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ManagerBand</name>
    <message>
        <source>Bảng tin sảnh</source>
        <translation>Annonces en salle</translation>
    </message>
    <message>
        <source>Tổng quan hôm nay</source>
        <translation>La journée d&apos;un coup d&apos;œil</translation>
    </message>
    <message>
        <source>cập nhật %1</source>
        <translation>actualisé %1</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>%1 % số đã lấy</source>
        <translation>%1 % des arrivées</translation>
    </message>
    <message numerus="yes">
        <source>%n lượt gọi</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người ở quầy</source>
        <translation>
            <numerusform>%n au guichet</numerusform>
            <numerusform>%n aux guichets</numerusform>
        </translation>
    </message>
    <message>
        <source>Chờ P90</source>
        <translation>Attente P90</translation>
    </message>
    <message>
        <source>Chờ lâu nhất</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Trung vị chờ</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>quá 15 phút</source>
        <translation>plus de 15 min</translation>
    </message>
    <message>
        <source>quá 30 phút</source>
        <translation>plus de 30 min</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Đã hoàn tất</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Đã lấy số</source>
        <translation>Arrivées</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>Chưa có ai ở quầy</source>
        <translation>Personne au guichet</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation>Personne n&apos;attend ce guichet</translation>
    </message>
    <message>
        <source>Nhấn F2 để gọi số tiếp theo</source>
        <translation>Appuyez sur F2 pour appeler le suivant</translation>
    </message>
    <message>
        <source>Quầy đang tạm nghỉ</source>
        <translation>Le guichet est en pause</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Chưa có danh mục thủ tục. Xin Ông/Bà hỏi cán bộ.</source>
        <translation>Aucune démarche n&apos;est encore saisie. Veuillez demander à un agent.</translation>
    </message>
    <message>
        <source>Đang kết nối…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>NoticeFields</name>
    <message>
        <source>Khu %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Lưu thay đổi</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Phiên tại thôn</source>
        <translation>Guichet au village</translation>
    </message>
    <message>
        <source>Thôi sửa</source>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>Thông báo mới, tiếng Việt</source>
        <translation>Nouvelle annonce, en vietnamien</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>De</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>tiếng Pháp</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>ví dụ %1</source>
        <translation>p. ex. %1</translation>
    </message>
    <message>
        <source>Đưa lên sảnh</source>
        <translation>Afficher en salle</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>À</translation>
    </message>
    <message>
        <source>địa điểm</source>
        <translation>lieu</translation>
    </message>
</context>
<context>
    <name>NoticeRows</name>
    <message>
        <source>Trang %1/%2, xem tiếp</source>
        <translation>Page %1/%2, voir la suite</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Số của Ông/Bà</source>
        <translation>Votre numéro</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Chọn chữ cái, rồi chọn các số trên phiếu.</source>
        <translation>Choisissez la lettre, puis les chiffres du ticket.</translation>
    </message>
    <message>
        <source>Chữ %1</source>
        <translation>Lettre %1</translation>
    </message>
</context>
<context>
    <name>OfficerChoice</name>
    <message>
        <source>Cán bộ</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, không cần dấu</source>
        <translation>Tapez quelques lettres du nom</translation>
    </message>
    <message>
        <source>Tìm cán bộ theo tên</source>
        <translation>Chercher un agent par nom</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Có thể chụp ảnh mã này thay phiếu giấy</source>
        <translation>Vous pouvez photographier ce code à la place du papier</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Pièces à apporter</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Máy đã diễn đạt lại theo danh mục; xin xem nguyên văn ở trang thủ tục.</source>
        <translation>Reformulé par une machine&#xa0;; le texte exact figure sur la page de la démarche.</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>làm việc lại</source>
        <translation>rouvrir</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Chuyển khoản xong, xin cho cán bộ xem. Cán bộ thấy tiền về mới tính là đã nộp.</source>
        <translation>Après le virement, montrez-le à l&apos;agent. Le paiement compte quand l&apos;agent a vu l&apos;argent arriver.</translation>
    </message>
    <message>
        <source>Chủ tài khoản</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>NỘP PHÍ, LỆ PHÍ</source>
        <translation>PAYER DES FRAIS</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng</source>
        <translation>À lire avec l&apos;application de votre banque</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>mã %1</source>
        <translation>code %1</translation>
    </message>
</context>
<context>
    <name>PhoneAsk</name>
    <message>
        <source>Có thể Ông/Bà cần</source>
        <translation>Vous cherchez peut-être</translation>
    </message>
    <message>
        <source>Danh mục chưa ghi điều này: xin hỏi cán bộ.</source>
        <translation>Le catalogue ne le dit pas&#xa0;: demandez à un agent.</translation>
    </message>
    <message>
        <source>Gửi câu hỏi này cho cán bộ</source>
        <translation>Envoyer cette question à un agent</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Hỏi về thủ tục</source>
        <translation>Une question sur une démarche</translation>
    </message>
    <message>
        <source>Máy không biết chắc câu trả lời. Xin hỏi cán bộ ở quầy hướng dẫn.</source>
        <translation>Je ne connais pas la réponse avec certitude. Demandez à un agent au guichet d’aide.</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Xem đầy đủ</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi gì?</source>
        <translation>Quelle est votre question&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PhoneHome</name>
    <message>
        <source>Chưa đặt giờ làm việc: xin hỏi cán bộ.</source>
        <translation>Aucun horaire n’est fixé&#xa0;: demandez à un agent.</translation>
    </message>
    <message>
        <source>Giờ làm việc</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm đã ngừng làm việc</source>
        <translation>Le centre a fermé pour aujourd’hui</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Trung tâm đang mở cửa</source>
        <translation>Le centre est ouvert</translation>
    </message>
    <message>
        <source>Xin chào Ông/Bà</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>PhoneNotice</name>
    <message>
        <source>Chưa gửi được</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Chưa nối được với dữ liệu của trung tâm</source>
        <translation>Le registre du centre ne répond pas encore</translation>
    </message>
    <message>
        <source>Không có trang này</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>Không tìm thấy phiếu này</source>
        <translation>Ce ticket est introuvable</translation>
    </message>
    <message>
        <source>Mạng này đang gửi quá nhiều yêu cầu</source>
        <translation>Trop de demandes viennent de ce réseau</translation>
    </message>
    <message>
        <source>Nếu Ông/Bà vừa lấy số, xin chờ ít phút: trang sẽ tự tải lại. Số trên phiếu vẫn đúng.</source>
        <translation>Si vous venez de prendre un numéro, patientez quelques minutes&#xa0;: la page se recharge d’elle-même. Le numéro de votre ticket est valable.</translation>
    </message>
    <message>
        <source>Phiếu này là của ngày đã qua</source>
        <translation>La journée de ce ticket est terminée</translation>
    </message>
    <message>
        <source>Trang của phiếu không còn dùng được. Nếu vẫn cần, xin lấy số mới.</source>
        <translation>Sa page ne sert plus. Si besoin, prenez un nouveau numéro.</translation>
    </message>
    <message>
        <source>Trang này đang gặp lỗi</source>
        <translation>Cette page ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>Trang sẽ tự thử lại. Xin theo dõi màn hình gọi số.</source>
        <translation>La page réessaie d’elle-même. Suivez l’écran de la salle.</translation>
    </message>
    <message>
        <source>Trung tâm đang mất kết nối với dữ liệu. Xin thử lại sau ít phút.</source>
        <translation>Le centre a perdu son registre un moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Xin quay lại và thử lần nữa.</source>
        <translation>Revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>Xin quét lại mã, hoặc chọn một mục dưới đây.</source>
        <translation>Scannez de nouveau le code, ou choisissez ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Xin thử lại sau %n giây.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xin thử lại sau ít phút, hoặc hỏi cán bộ.</source>
        <translation>Veuillez réessayer dans quelques minutes ou demander à un agent.</translation>
    </message>
    <message>
        <source>Yêu cầu không hợp lệ</source>
        <translation>Cette demande n’est pas valable</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Giờ làm việc</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Gửi câu hỏi cho cán bộ</source>
        <translation>Envoyer une question à un agent</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Thủ tục và giấy tờ</source>
        <translation>Démarches et pièces</translation>
    </message>
</context>
<context>
    <name>PhoneQuestion</name>
    <message>
        <source>Cán bộ chưa trả lời. Xin xem lại sau.</source>
        <translation>Aucun agent n’a encore répondu. Revenez plus tard.</translation>
    </message>
    <message>
        <source>Cán bộ không trả lời được câu hỏi này</source>
        <translation>Les agents ne peuvent pas répondre à cette question</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Câu hỏi cần từ %1 đến %2 ký tự.</source>
        <translation>Une question compte de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Gửi câu hỏi cho cán bộ</source>
        <translation>Envoyer une question à un agent</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào mang mã này</source>
        <translation>Aucune question ne porte ce code</translation>
    </message>
    <message>
        <source>Mã câu hỏi</source>
        <translation>Code de la question</translation>
    </message>
    <message>
        <source>Trả lời của cán bộ</source>
        <translation>Réponse de l’agent</translation>
    </message>
    <message>
        <source>Xin ghi lại mã này. Đọc câu trả lời bằng mã, ở trang này hoặc ở máy lấy số.</source>
        <translation>Notez ce code. Il vous permet de lire la réponse, sur cette page ou à la borne.</translation>
    </message>
    <message>
        <source>Xin không ghi họ tên, số căn cước hay số điện thoại của ai.</source>
        <translation>N’écrivez ni nom, ni numéro d’identité, ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>Đã nhận câu hỏi</source>
        <translation>Votre question est reçue</translation>
    </message>
    <message>
        <source>Đọc</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Đọc câu trả lời</source>
        <translation>Lire une réponse</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Pièces à apporter</translation>
    </message>
    <message>
        <source>Không tìm thấy thủ tục nào. Xin hỏi cán bộ.</source>
        <translation>Aucune démarche trouvée. Demandez à un agent.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nơi tiếp nhận</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Thủ tục này không còn được tiếp nhận. Xin hỏi cán bộ.</source>
        <translation>Cette démarche n’est plus reçue. Demandez à un agent.</translation>
    </message>
    <message>
        <source>Thủ tục và giấy tờ</source>
        <translation>Démarches et pièces</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Tìm thủ tục</source>
        <translation>Trouver une démarche</translation>
    </message>
    <message>
        <source>Tạm ngừng nhận số</source>
        <translation>Aucun numéro pour le moment</translation>
    </message>
    <message>
        <source>Xem trên Cổng Dịch vụ công quốc gia</source>
        <translation>Voir sur le portail national</translation>
    </message>
</context>
<context>
    <name>PhoneTicket</name>
    <message>
        <source>Bật chuông báo khi được gọi</source>
        <translation>Sonner quand on m’appelle</translation>
    </message>
    <message>
        <source>Chuông đã bật. Xin để điện thoại có tiếng.</source>
        <translation>Elle sonnera. Laissez le son activé.</translation>
    </message>
    <message>
        <source>Mất kết nối, đang tự nối lại.</source>
        <translation>Connexion perdue, nouvel essai.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà đến quầy %1</source>
        <translation>Présentez-vous au guichet %1</translation>
    </message>
    <message>
        <source>Nếu vẫn cần, xin lấy số mới.</source>
        <translation>Si besoin, prenez un nouveau numéro.</translation>
    </message>
    <message>
        <source>Phiếu này đã được hủy</source>
        <translation>Ce ticket a été annulé</translation>
    </message>
    <message>
        <source>Sắp đến lượt Ông/Bà</source>
        <translation>C’est bientôt votre tour</translation>
    </message>
    <message>
        <source>Số chưa được phục vụ trong ngày</source>
        <translation>Ce numéro n’a pas été servi aujourd’hui</translation>
    </message>
    <message>
        <source>Số của Ông/Bà</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Số liệu cách đây %1 giây.</source>
        <translation>État d’il y a %1 secondes.</translation>
    </message>
    <message>
        <source>Số liệu cách đây %1 phút.</source>
        <translation>État d’il y a %1 min.</translation>
    </message>
    <message>
        <source>Số liệu lúc %1.</source>
        <translation>État à %1.</translation>
    </message>
    <message>
        <source>Số đang chờ</source>
        <translation>Votre numéro attend</translation>
    </message>
    <message>
        <source>Số đang được giữ tại quầy %1</source>
        <translation>Votre numéro est mis de côté au guichet %1</translation>
    </message>
    <message>
        <source>Số đã được gọi mà Ông/Bà vắng mặt</source>
        <translation>Votre numéro a été appelé en votre absence</translation>
    </message>
    <message>
        <source>Trang này tự cập nhật. Xin để màn hình sáng khi sắp đến lượt.</source>
        <translation>Cette page se met à jour seule. Gardez l’écran allumé quand votre tour approche.</translation>
    </message>
    <message>
        <source>Trang tự tải lại sau mỗi %1 giây.</source>
        <translation>La page se recharge toutes les %1 secondes.</translation>
    </message>
    <message>
        <source>Trung tâm đang mất kết nối với dữ liệu.</source>
        <translation>Le centre a perdu son registre un moment.</translation>
    </message>
    <message numerus="yes">
        <source>Trước Ông/Bà còn %n người</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Tôi đã biết</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>Vui lòng ở gần khu vực chờ đến khi số được gọi.</source>
        <translation>Restez près de la salle d’attente jusqu’à l’appel de votre numéro.</translation>
    </message>
    <message>
        <source>Xin báo cán bộ để được nhận lại.</source>
        <translation>Signalez-vous à un agent pour être repris.</translation>
    </message>
    <message>
        <source>Xin chờ gần quầy: cán bộ sẽ gọi lại số này.</source>
        <translation>Attendez près du guichet&#xa0;: l’agent vous rappellera.</translation>
    </message>
    <message>
        <source>Xin mang theo phiếu và giấy tờ.</source>
        <translation>Apportez votre ticket et vos pièces.</translation>
    </message>
    <message>
        <source>Đang được phục vụ tại quầy %1</source>
        <translation>Au guichet %1</translation>
    </message>
    <message>
        <source>Đã hoàn tất. Cảm ơn Ông/Bà!</source>
        <translation>Terminé. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Được gọi cùng một số khác</source>
        <translation>Appelé avec un autre numéro</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Chạm một ô để lấy số.</source>
        <translation>Touchez une case pour votre numéro.</translation>
    </message>
    <message>
        <source>Chạm một ô để lấy số. Máy không hỏi giấy tờ: cán bộ xem ở quầy.</source>
        <translation>Touchez une case pour votre numéro. Aucun justificatif ici&#xa0;: l&apos;agent le verra.</translation>
    </message>
    <message>
        <source>Ông/Bà có thuộc diện ưu tiên?</source>
        <translation>Êtes-vous prioritaire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Mã thủ tục %1</source>
        <translation>Code de la démarche %1</translation>
    </message>
    <message>
        <source>Nhóm này hiện tạm ngừng nhận số. Xin hỏi cán bộ.</source>
        <translation>Cette file ne prend pas de numéros pour le moment. Veuillez demander à un agent.</translation>
    </message>
    <message>
        <source>Thêm vào lượt này</source>
        <translation>Ajouter à la visite</translation>
    </message>
</context>
<context>
    <name>ProcedurePoster</name>
    <message>
        <source>Chưa có trang: xin hỏi cán bộ</source>
        <translation>Pas encore de page&#xa0;: demandez à un agent</translation>
    </message>
    <message>
        <source>In ngày %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nguồn: hỏi cán bộ</source>
        <translation>Source&#xa0;: demandez à un agent</translation>
    </message>
    <message>
        <source>Quét mã bằng điện thoại để xem giấy tờ cần mang, phí và thời hạn.</source>
        <translation>Scannez le code avec votre téléphone&#xa0;: pièces, frais et délai.</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>ProcedureWords</name>
    <message>
        <source>%1 hoặc %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, tùy trường hợp</source>
        <translation>%1, selon le cas</translation>
    </message>
    <message numerus="yes">
        <source>%n bản chính</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bản sao</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ làm việc</source>
        <translation>
            <numerusform>%n heure ouvrée</numerusform>
            <numerusform>%n heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày làm việc</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tháng</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ xuất trình</source>
        <translation>À présenter seulement</translation>
    </message>
    <message>
        <source>Chỉ xuất trình: %1</source>
        <translation>À présenter seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ</source>
        <translation>Fixés par le Conseil populaire provincial – demandez à un agent</translation>
    </message>
    <message>
        <source>Miễn phí</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Miễn, giảm: %1</source>
        <translation>Exonérations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nguồn: hỏi cán bộ</source>
        <translation>Source&#xa0;: demandez à un agent</translation>
    </message>
    <message>
        <source>Nộp sau 15 giờ mà chưa giải quyết được ngay thì trả trong ngày làm việc sau.</source>
        <translation>Déposé après 15 h et non réglé aussitôt&#xa0;: le jour ouvré suivant.</translation>
    </message>
    <message>
        <source>Nộp trực tuyến: %1</source>
        <translation>En ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Số bản: hỏi cán bộ</source>
        <translation>Nombre&#xa0;: demandez à un agent</translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>miễn phí</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>ProceduresPage</name>
    <message>
        <source>%1: chọn thủ tục</source>
        <translation>%1&#xa0;: choisissez</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Demandez à un agent</translation>
    </message>
    <message>
        <source>Tìm bằng chữ</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ông/Bà cần thủ tục nào?</source>
        <translation>De quelle démarche avez-vous besoin&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Mã của phiếu</source>
        <translation>Code du ticket</translation>
    </message>
</context>
<context>
    <name>QuestionFound</name>
    <message>
        <source>Cán bộ trả lời</source>
        <translation>Réponse de l’agent</translation>
    </message>
    <message>
        <source>Câu hỏi %1: “%2”</source>
        <translation>Question %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Mã có 6 chữ và số, trên màn hình hoặc giấy khi gửi câu hỏi.</source>
        <translation>Le code a 6 lettres et chiffres, reçus en laissant la question.</translation>
    </message>
    <message>
        <source>Xin không ghi họ tên, số điện thoại, số giấy tờ.</source>
        <translation>N’écrivez ni nom, ni téléphone, ni numéro de papiers.</translation>
    </message>
    <message>
        <source>Đang gửi…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>QuestionLeft</name>
    <message>
        <source>Mã của câu hỏi</source>
        <translation>Code de la question</translation>
    </message>
    <message>
        <source>Xin chụp ảnh hoặc ghi lại mã này. Để đọc câu trả lời, nhập mã ở máy này.</source>
        <translation>Photographiez ou notez ce code. Tapez-le à cette borne pour lire la réponse.</translation>
    </message>
    <message>
        <source>Đã gửi câu hỏi. Mã của Ông/Bà:</source>
        <translation>Question envoyée. Votre code&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cán bộ chưa trả lời. Xin Ông/Bà xem lại sau.</source>
        <translation>Pas encore de réponse. Revenez plus tard.</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi này không được trả lời. Lý do: %1</source>
        <translation>Cette question n’aura pas de réponse. Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Gửi lúc %1</source>
        <translation>Envoyée le %1</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Demandez à un agent</translation>
    </message>
    <message>
        <source>Không có mã này. Xin xem lại từng chữ.</source>
        <translation>Ce code n’existe pas. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút.</source>
        <translation>La borne ne joint pas le centre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Mã câu hỏi</source>
        <translation>Code de la question</translation>
    </message>
    <message>
        <source>Mã đã được in ra giấy.</source>
        <translation>Le code a été imprimé.</translation>
    </message>
    <message>
        <source>Nhập mã câu hỏi</source>
        <translation>Tapez le code</translation>
    </message>
    <message>
        <source>Trả lời lúc %1</source>
        <translation>Réponse du %1</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi cán bộ điều gì?</source>
        <translation>Que voulez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>Đã nhập sai nhiều lần. Xin chờ một phút rồi thử lại.</source>
        <translation>Trop de codes erronés. Attendez une minute.</translation>
    </message>
</context>
<context>
    <name>QuestionSlip</name>
    <message>
        <source>Ai có mã này cũng đọc được câu trả lời.</source>
        <translation>Quiconque a ce code peut lire la réponse.</translation>
    </message>
    <message>
        <source>Gửi lúc %1</source>
        <translation>Envoyée le %1</translation>
    </message>
    <message>
        <source>MÃ CÂU HỎI</source>
        <translation>CODE DE VOTRE QUESTION</translation>
    </message>
    <message>
        <source>Để đọc câu trả lời: bấm “Hỏi bằng chữ” ở máy lấy số, rồi nhập mã này.</source>
        <translation>Pour lire la réponse&#xa0;: touchez «&#xa0;Poser une question&#xa0;» à la borne et tapez ce code.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 còn phải đến nhóm nào nữa?</source>
        <translation>Quelle file %1 doit-il encore voir&#xa0;?</translation>
    </message>
    <message>
        <source>%1 thuộc đối tượng ưu tiên nào?</source>
        <translation>Quelle priorité pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Chuyển %1 đến nhóm, quầy hay cán bộ nào?</source>
        <translation>Transférer %1 vers quelle file, quel guichet ou agent&#xa0;?</translation>
    </message>
    <message>
        <source>Giữ %1 bao nhiêu phút?</source>
        <translation>Mettre %1 de côté combien de minutes&#xa0;?</translation>
    </message>
    <message>
        <source>Gõ chữ của nhóm để thêm vào cuối; nhóm đã có thì bỏ ra</source>
        <translation>Tapez la lettre d&apos;une file pour l&apos;ajouter à la fin&#xa0;; une file déjà prévue est retirée</translation>
    </message>
    <message>
        <source>Gõ chữ và số trên phiếu</source>
        <translation>Tapez la lettre et les chiffres du ticket</translation>
    </message>
    <message>
        <source>Gõ số hoặc ↑ ↓; phím cách để chọn nhiều người</source>
        <translation>Tapez un numéro ou ↑ ↓&#xa0;; espace pour en marquer plusieurs</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt: số nào?</source>
        <translation>Hors tour&#xa0;: quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Gọi thêm ai cùng %1?</source>
        <translation>Appeler qui avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Hủy phiếu %1?</source>
        <translation>Annuler le ticket %1&#xa0;?</translation>
    </message>
    <message>
        <source>Không hủy</source>
        <translation>Ne pas annuler</translation>
    </message>
    <message>
        <source>Nhận lại ai?</source>
        <translation>Reprendre qui&#xa0;?</translation>
    </message>
    <message>
        <source>Phiếu %1 còn ở quầy. Vẫn rời quầy?</source>
        <translation>Le ticket %1 est encore au guichet. Quitter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Phiếu nào?</source>
        <translation>Quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation>Quitter le guichet</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tiếp tục phiếu nào?</source>
        <translation>Reprendre quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Tìm phiếu: %2▏</source>
        <translation>Chercher&#xa0;: %2▏</translation>
    </message>
    <message>
        <source>Tạm nghỉ vì việc gì?</source>
        <translation>Pause pour quel motif&#xa0;?</translation>
    </message>
    <message>
        <source>Vì sao gọi ngoài lượt?</source>
        <translation>Pourquoi hors tour&#xa0;?</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Ở lại</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n người đang chờ</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có ai chờ</source>
        <translation>Aucune attente</translation>
    </message>
    <message>
        <source>Cùng lượt này: %1</source>
        <translation>Même visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hiện chưa có cán bộ ở quầy. Số vẫn giữ thứ tự và sẽ được gọi.</source>
        <translation>Pas encore d&apos;agent au guichet. Votre numéro garde sa place et sera appelé.</translation>
    </message>
    <message>
        <source>Không có ai chờ trước</source>
        <translation>Personne avant vous</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Lịch hẹn lúc %1</source>
        <translation>Rendez-vous à %1</translation>
    </message>
    <message numerus="yes">
        <source>Quầy %1</source>
        <translation>
            <numerusform>Guichet %1</numerusform>
            <numerusform>Guichets %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sau đó: nhóm %1</source>
        <translation>
            <numerusform>Ensuite&#xa0;: file %1</numerusform>
            <numerusform>Ensuite&#xa0;: files %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Số liệu lúc %1, đang kết nối lại…</source>
        <translation>Situation à %1, reconnexion en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Trước Ông/Bà còn %n người</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>Bình thường</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Chưa hài lòng</source>
        <translation>Insatisfait</translation>
    </message>
    <message>
        <source>Hài lòng</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nơi chờ</source>
        <translation>Les lieux</translation>
    </message>
    <message>
        <source>Rất hài lòng</source>
        <translation>Très satisfait</translation>
    </message>
    <message>
        <source>Rất không hài lòng</source>
        <translation>Très insatisfait</translation>
    </message>
    <message>
        <source>Thái độ phục vụ</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Thời gian chờ</source>
        <translation>L&apos;attente</translation>
    </message>
</context>
<context>
    <name>RateFaces</name>
    <message>
        <source>Về điều gì? (không bắt buộc)</source>
        <translation>À propos de quoi&#xa0;? (facultatif)</translation>
    </message>
</context>
<context>
    <name>RatePage</name>
    <message>
        <source>Gửi đánh giá</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Số %1: Ông/Bà có hài lòng không?</source>
        <translation>%1&#xa0;: êtes-vous satisfait&#xa0;?</translation>
    </message>
    <message>
        <source>Số của Ông/Bà là số nào?</source>
        <translation>Quel est votre numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Xin cảm ơn Ông/Bà!</source>
        <translation>Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Ý kiến đã được ghi nhận, không kèm tên ai.</source>
        <translation>Votre avis est noté, sans aucun nom.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cán bộ đã hẹn giờ này</source>
        <translation>Attendu à cette heure par un agent</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Máy hỏng</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Nghỉ trưa</source>
        <translation>Pause de midi</translation>
    </message>
    <message>
        <source>Sức khỏe yếu, cần giúp ngay</source>
        <translation>Souffrant, à aider tout de suite</translation>
    </message>
    <message>
        <source>Sửa một lần gọi nhầm</source>
        <translation>Corrige un appel par erreur</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Xử lý giấy tờ</source>
        <translation>Travail sur dossiers</translation>
    </message>
    <message>
        <source>Đi cùng người đang được phục vụ</source>
        <translation>Accompagne une personne servie</translation>
    </message>
    <message>
        <source>Đã bổ sung giấy tờ, quay lại</source>
        <translation>De retour avec les pièces manquantes</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>BẢN IN LẠI %1</source>
        <translation>RÉIMPRESSION %1</translation>
    </message>
    <message>
        <source>Bản nhỏ để mang theo. Bản chính là giấy tiếp nhận có chữ ký.</source>
        <translation>Petite copie à garder. L&apos;original est le récépissé signé.</translation>
    </message>
    <message>
        <source>Của: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>HẸN TRẢ KẾT QUẢ</source>
        <translation>RÉSULTAT PRÉVU</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Demandez à un agent</translation>
    </message>
    <message>
        <source>Khi đến nhận, mang theo giấy này và căn cước; nhận thay thì thêm giấy ủy quyền.</source>
        <translation>Apportez ce papier et votre carte d’identité, et une procuration si c’est pour autrui.</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>Code du dossier</translation>
    </message>
    <message>
        <source>Nhận kết quả tại: %1</source>
        <translation>À retirer : %1</translation>
    </message>
    <message>
        <source>Nhận lúc %1</source>
        <translation>Reçu le %1</translation>
    </message>
    <message>
        <source>TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</source>
        <translation>DOSSIER REÇU, RÉSULTAT PRÉVU</translation>
    </message>
    <message>
        <source>Thủ tục: %1</source>
        <translation>Démarche : %1</translation>
    </message>
    <message>
        <source>Điện thoại: %1</source>
        <translation>Téléphone : %1</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhận %n giấy tờ</source>
        <translation>
            <numerusform>%n pièce reçue</numerusform>
            <numerusform>%n pièces reçues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Dài quá. Chỉ nói đúng câu trên màn hình.</source>
        <translation>Trop long. Dites seulement les mots à l&apos;écran.</translation>
    </message>
    <message>
        <source>Hãy nói (không bắt buộc):</source>
        <translation>Dites (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Hãy nói:</source>
        <translation>Dites&#xa0;:</translation>
    </message>
    <message>
        <source>Không ghi được tệp: %1</source>
        <translation>Le fichier ne peut être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Không nghe thấy tiếng. Xem lại micro rồi thu lại.</source>
        <translation>On n&apos;entend rien. Vérifiez le micro et recommencez.</translation>
    </message>
    <message>
        <source>Không phát lại được: máy này không có loa.</source>
        <translation>Lecture impossible&#xa0;: cette machine n&apos;a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>Không thu được: chưa có micro hoặc chương trình thu âm.</source>
        <translation>Enregistrement impossible&#xa0;: pas de micro ou de programme d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Mất đầu hoặc cuối. Chờ một nhịp trước và sau khi nói.</source>
        <translation>Le début ou la fin manque. Attendez un instant avant et après avoir parlé.</translation>
    </message>
    <message>
        <source>Ngắn quá, không thành tiếng. Thu lại.</source>
        <translation>Trop court pour être un mot. Recommencez.</translation>
    </message>
    <message>
        <source>Nói liền một hơi, xuống giọng ở cuối câu.</source>
        <translation>D&apos;un seul souffle&#xa0;; la voix baisse à la fin.</translation>
    </message>
    <message>
        <source>Nói như ở giữa câu, không xuống giọng.</source>
        <translation>Dites-le comme au milieu d&apos;une phrase, sans baisser la voix.</translation>
    </message>
    <message>
        <source>Nói rõ, bình thường, không xuống giọng.</source>
        <translation>Parlez clairement, sans baisser la voix.</translation>
    </message>
    <message>
        <source>Nói tên chữ cái như bà con vẫn đọc.</source>
        <translation>Dites le nom de la lettre comme on le dit ici.</translation>
    </message>
    <message>
        <source>Phòng ồn. Tắt quạt, đóng cửa rồi thu lại.</source>
        <translation>La pièce est bruyante. Arrêtez le ventilateur, fermez la porte et recommencez.</translation>
    </message>
    <message>
        <source>Tiếng quá nhỏ. Ngồi gần micro hơn hoặc nói to hơn.</source>
        <translation>Trop faible. Rapprochez-vous du micro ou parlez plus fort.</translation>
    </message>
    <message>
        <source>Tiếng quá to, bị vỡ. Ngồi xa micro hơn một chút.</source>
        <translation>Trop fort, le son sature. Éloignez-vous un peu du micro.</translation>
    </message>
</context>
<context>
    <name>RecorderBand</name>
    <message>
        <source>Thu giọng gọi số: %1</source>
        <translation>Enregistrement de la voix d&apos;appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tiến độ: %1 %</source>
        <translation>Avancement&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Đã thu %1 trên %2 đoạn. Có thể dừng và thu tiếp bất cứ lúc nào.</source>
        <translation>%1 extraits sur %2 enregistrés. Vous pouvez arrêter et reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Đã thu đủ %1 đoạn. Có thể nghe và thu lại đoạn nào cũng được.</source>
        <translation>Les %1 extraits sont enregistrés. Chacun peut être réécouté et refait.</translation>
    </message>
</context>
<context>
    <name>RecorderButtons</name>
    <message>
        <source>Giữ</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Nghe lại</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Nói xong</source>
        <translation>J&apos;ai fini</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Thu lại</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Đang phát…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Đoạn sau</source>
        <translation>Extrait suivant</translation>
    </message>
    <message>
        <source>Đoạn trước</source>
        <translation>Extrait précédent</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Giờ mở cửa lại: hỏi cán bộ.</source>
        <translation>Réouverture&#xa0;: demandez à un agent.</translation>
    </message>
    <message>
        <source>Hoặc lấy số thường ở trang đầu.</source>
        <translation>Ou prendre un numéro ordinaire à la première page.</translation>
    </message>
    <message>
        <source>Hôm nay mở cửa %1</source>
        <translation>Ouvert aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ</source>
        <translation>Fermé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ: %1</source>
        <translation>Fermé aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hỏi cán bộ ở quầy hướng dẫn.</source>
        <translation>Demander à un agent à l&apos;accueil.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã hủy.</source>
        <translation>Le rendez-vous %1 a été annulé.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã qua ngày.</source>
        <translation>Le jour du rendez-vous %1 est passé.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã được dùng để lấy số.</source>
        <translation>Un numéro a déjà été pris avec le rendez-vous %1.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1: %2.</source>
        <translation>Rendez-vous %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Mở cửa lại lúc %1 hôm nay.</source>
        <translation>Il rouvre à %1 aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Mở cửa lại lúc %1.</source>
        <translation>Il rouvre à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nhóm này nhận %n số mỗi ngày và hôm nay đã cấp hết.</source>
        <translation>
            <numerusform>Cette file donne %n numéro par jour&#xa0;; il est pris.</numerusform>
            <numerusform>Cette file donne %n numéros par jour&#xa0;; tous sont pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Những người đang chờ sẽ được phục vụ đến giờ đóng cửa, %1.</source>
        <translation>Les personnes en attente sont reçues jusqu&apos;à la fermeture, à %1.</translation>
    </message>
    <message>
        <source>Nộp trực tuyến tại dichvucong.gov.vn.</source>
        <translation>Faire la démarche en ligne sur dichvucong.gov.vn.</translation>
    </message>
    <message>
        <source>Nộp ở trung tâm khác: thủ tục này không phụ thuộc nơi ở.</source>
        <translation>Aller dans un autre centre&#xa0;: cette démarche ne dépend pas du lieu de résidence.</translation>
    </message>
    <message>
        <source>Trở lại vào ngày làm việc sau.</source>
        <translation>Revenir le prochain jour ouvré.</translation>
    </message>
    <message>
        <source>Trở lại vào ngày làm việc sau: từ %1.</source>
        <translation>Revenir le prochain jour ouvré&#xa0;: à partir de %1.</translation>
    </message>
    <message>
        <source>Xem trước giấy tờ cần mang ở trang đầu.</source>
        <translation>Voir les pièces à apporter, depuis la première page.</translation>
    </message>
    <message>
        <source>Đặt lịch hẹn với cán bộ để khỏi phải chờ.</source>
        <translation>Prendre rendez-vous avec un agent, pour ne pas attendre.</translation>
    </message>
</context>
<context>
    <name>RefusedOptions</name>
    <message>
        <source>Ông/Bà có thể</source>
        <translation>Vous pouvez</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Ai được gọi trước?</source>
        <translation>Qui passe avant&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Có lịch hẹn: từ giờ hẹn được gọi cùng lượt ưu tiên mức 2; đến muộn quá %n phút thì xếp như số thường.</source>
        <translation>
            <numerusform>Avec rendez-vous&#xa0;: appelé avec la priorité 2 dès l&apos;heure prévue&#xa0;; après plus de %n minute de retard, comme tout le monde.</numerusform>
            <numerusform>Avec rendez-vous&#xa0;: appelé avec la priorité 2 dès l&apos;heure prévue&#xa0;; après plus de %n minutes de retard, comme tout le monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cùng một diện: ai lấy số trước được gọi trước.</source>
        <translation>À priorité égale&#xa0;: premier arrivé, premier servi.</translation>
    </message>
    <message>
        <source>Giữa hai mức ưu tiên: tối đa 2 lượt mức 1, rồi đến 1 lượt mức 2.</source>
        <translation>Entre les deux priorités&#xa0;: au plus 2 de niveau 1, puis 1 de niveau 2.</translation>
    </message>
    <message>
        <source>Mỗi nhóm dịch vụ có quầy riêng, nên số của nhóm khác có thể được gọi sớm hơn.</source>
        <translation>Chaque file a ses guichets&#xa0;: un numéro d&apos;une autre file peut passer plus tôt.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi 1 lượt ưu tiên, rồi đến 2 lượt thường.</source>
        <translation>Chaque guichet fait 1 appel prioritaire, puis 2 autres.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi hết lượt ưu tiên, rồi đến lượt thường.</source>
        <translation>Chaque guichet fait tous les appels prioritaires avant les autres.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường.</source>
        <translation>Chaque guichet fait au plus 2 appels prioritaires de suite, puis 1 autre.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi xen kẽ: 1 lượt ưu tiên, rồi đến 1 lượt thường.</source>
        <translation>Chaque guichet alterne&#xa0;: 1 appel prioritaire, puis 1 autre.</translation>
    </message>
    <message numerus="yes">
        <source>Mỗi số được gọi tối đa %n lần.</source>
        <translation>
            <numerusform>Chaque numéro est appelé %n fois.</numerusform>
            <numerusform>Chaque numéro est appelé au plus %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quy tắc đang áp dụng ngày %1</source>
        <translation>Règle en vigueur le %1</translation>
    </message>
    <message>
        <source>Thuộc diện ưu tiên: xin báo cán bộ để được xếp lượt.</source>
        <translation>Si vous êtes prioritaire&#xa0;: signalez-le à un agent.</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Trung tâm tự áp dụng</source>
        <translation>Usage de ce centre</translation>
    </message>
    <message numerus="yes">
        <source>Vắng mặt mà trở lại trong vòng %n phút: giữ chỗ cũ; muộn hơn: xếp cuối hàng chờ.</source>
        <translation>
            <numerusform>Absent mais de retour en %n minute&#xa0;: vous gardez votre place&#xa0;; plus tard&#xa0;: en fin de file.</numerusform>
            <numerusform>Absent mais de retour en %n minutes&#xa0;: vous gardez votre place&#xa0;; plus tard&#xa0;: en fin de file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vắng mặt rồi trở lại: xếp cuối hàng chờ.</source>
        <translation>Absent puis de retour&#xa0;: en fin de file.</translation>
    </message>
    <message>
        <source>Được ưu tiên</source>
        <translation>Qui est prioritaire</translation>
    </message>
    <message>
        <source>Ưu tiên</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Ưu tiên mức %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>Ưu tiên mức 1 được gọi trước mức 2.</source>
        <translation>Le niveau 1 est appelé avant le niveau 2.</translation>
    </message>
</context>
<context>
    <name>RuleAdvice</name>
    <message>
        <source>Quy tắc đang là %1: nên đổi sang %2.</source>
        <translation>La règle est %1&#xa0;: mieux vaut passer à %2.</translation>
    </message>
    <message>
        <source>Quy tắc đã là %1: nên xem lại việc xếp đối tượng ưu tiên.</source>
        <translation>La règle est déjà %1&#xa0;: revoyez qui reçoit la priorité.</translation>
    </message>
    <message>
        <source>hết ưu tiên mới đến thường</source>
        <translation>toutes les priorités d&apos;abord</translation>
    </message>
    <message>
        <source>Ưu tiên chiếm %1 % số hôm nay (ngưỡng %2 %), người khác phải chờ lâu hơn.</source>
        <translation>La priorité prend %1 % des numéros du jour (seuil %2 %)&#xa0;: les autres attendent plus longtemps.</translation>
    </message>
</context>
<context>
    <name>ScanHint</name>
    <message>
        <source>Có lịch hẹn? Xin đưa mã hẹn vào máy quét.</source>
        <translation>Rendez-vous&#xa0;? Présentez le code au lecteur.</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Lịch hẹn lúc %1: số này được gọi trước.</source>
        <translation>Rendez-vous à %1&#xa0;: appelé avant les autres.</translation>
    </message>
    <message>
        <source>Lịch hẹn lúc %1: từ giờ đó số này được gọi trước.</source>
        <translation>Rendez-vous à %1&#xa0;: appelé avant les autres dès cette heure.</translation>
    </message>
    <message>
        <source>Mã hẹn %1 đã lấy số: đây là số đó.</source>
        <translation>Le rendez-vous de %1 a déjà son numéro&#xa0;: le voici.</translation>
    </message>
    <message>
        <source>Đã quá giờ hẹn %1: chờ như người không hẹn.</source>
        <translation>Rendez-vous de %1 dépassé&#xa0;: attente comme sans rendez-vous.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hãy chọn quầy và cán bộ.</source>
        <translation>Choisissez un guichet et un agent.</translation>
    </message>
    <message>
        <source>Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp.</source>
        <translation>Connexion perdue pendant l&apos;enregistrement&#xa0;: vérifiez le ticket en main avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Pièces à apporter</translation>
    </message>
    <message>
        <source>Giờ nhận</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Mã thủ tục %1</source>
        <translation>Code de la démarche %1</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Où déposer</translation>
    </message>
    <message>
        <source>Nộp trực tuyến</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>PHIẾU HƯỚNG DẪN</source>
        <translation>FICHE D&apos;ORIENTATION</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Quét mã để xem trên điện thoại</source>
        <translation>Scannez pour lire au téléphone</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>%1 Xin chụp mã bằng điện thoại.</source>
        <translation>%1 Scannez le code avec un téléphone.</translation>
    </message>
    <message>
        <source>Chưa có trang để xem trên điện thoại. Xin in phiếu hoặc hỏi cán bộ.</source>
        <translation>Pas encore de page pour téléphone. Imprimez la fiche ou demandez à un agent.</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Mã của phiếu hướng dẫn</source>
        <translation>Code de la fiche d&apos;orientation</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu hướng dẫn ở khe in.</source>
        <translation>Prenez votre fiche à la sortie.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu hướng dẫn ở khe in. Nếu không thấy phiếu, xin hỏi cán bộ.</source>
        <translation>Prenez votre fiche à la sortie. Si elle ne sort pas, demandez à un agent.</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn</source>
        <translation>Fiche d&apos;orientation</translation>
    </message>
    <message>
        <source>Quét mã bằng điện thoại để xem giấy tờ, phí, thời hạn và nơi nộp.</source>
        <translation>Scannez avec un téléphone&#xa0;: pièces, frais, délai et lieu.</translation>
    </message>
    <message>
        <source>Đang in phiếu hướng dẫn…</source>
        <translation>Impression de la fiche…</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Chưa có kết nối</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Mời số</source>
        <translation>Appel du numéro</translation>
    </message>
    <message>
        <source>Nghỉ trưa</source>
        <translation>Pause déjeuner</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Quầy đóng</source>
        <translation>Guichet fermé</translation>
    </message>
    <message>
        <source>Số liệu lúc %1</source>
        <translation>Données de %1</translation>
    </message>
    <message>
        <source>Sự cố kỹ thuật</source>
        <translation>Problème technique</translation>
    </message>
    <message>
        <source>Trung tâm không có quầy %1.</source>
        <translation>Le centre n&apos;a pas de guichet %1.</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Xin chờ gọi số</source>
        <translation>Attendez votre appel</translation>
    </message>
    <message>
        <source>Đang phục vụ</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Nhận bàn giao quầy %1 từ %2</source>
        <translation>Reprendre le guichet %1 de %2</translation>
    </message>
    <message>
        <source>Rời quầy %1 để vào quầy đã chọn</source>
        <translation>Quitter le guichet %1 pour celui choisi</translation>
    </message>
    <message>
        <source>Trống</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Trống (%1 mất liên lạc)</source>
        <translation>Libre (%1 injoignable)</translation>
    </message>
    <message>
        <source>đang ở quầy %1</source>
        <translation>au guichet %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Quầy</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Vào quầy</source>
        <translation>Ouvrir le guichet</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>BẢN IN LẠI %1</source>
        <translation>RÉIMPRESSION %1</translation>
    </message>
    <message>
        <source>Lấy số lúc %1</source>
        <translation>Pris le %1</translation>
    </message>
    <message>
        <source>SỐ THỨ TỰ</source>
        <translation>VOTRE NUMÉRO</translation>
    </message>
    <message>
        <source>Vui lòng chờ đến khi số được gọi.</source>
        <translation>Veuillez attendre l&apos;appel de votre numéro.</translation>
    </message>
</context>
<context>
    <name>SmallPager</name>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Chưa nghe rõ: xin nói lại, hoặc gõ.</source>
        <translation>Ce n’était pas clair&#xa0;: veuillez répéter, ou taper.</translation>
    </message>
    <message>
        <source>Micro chưa dùng được: xin gõ câu hỏi.</source>
        <translation>Le micro ne marche pas&#xa0;: veuillez taper la question.</translation>
    </message>
    <message>
        <source>Đang chuyển lời nói thành chữ…</source>
        <translation>Transcription en cours…</translation>
    </message>
    <message>
        <source>Đang nghe… xin nói rõ, gần micro.</source>
        <translation>À l’écoute… parlez clairement, près du micro.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Còn</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>Màn hình sẽ trở về trang đầu.</source>
        <translation>L&apos;écran va revenir à l&apos;accueil.</translation>
    </message>
    <message>
        <source>Ông/Bà còn ở đó không?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Thủ tục gợi ý</source>
        <translation>Démarches proposées</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Diện ưu tiên của Ông/Bà: %1</source>
        <translation>Votre priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Un numéro</translation>
    </message>
    <message>
        <source>Lấy số ưu tiên</source>
        <translation>Numéro prioritaire</translation>
    </message>
    <message>
        <source>Ông/Bà có thuộc diện ưu tiên?</source>
        <translation>Êtes-vous prioritaire&#xa0;?</translation>
    </message>
    <message>
        <source>Ưu tiên</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Chọn quầy khác</source>
        <translation>Un autre guichet</translation>
    </message>
    <message>
        <source>Vào lại quầy này</source>
        <translation>Revenir à ce guichet</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1 Số vẫn có giá trị: xin chụp ảnh hoặc ghi lại số này.</source>
        <translation>%1 Votre numéro reste valable&#xa0;: photographiez-le ou notez-le.</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Réimprimer</translation>
    </message>
    <message numerus="yes">
        <source>Màn hình này đóng sau %n giây</source>
        <translation>
            <numerusform>Cet écran se ferme dans %n seconde</numerusform>
            <numerusform>Cet écran se ferme dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu ở khe in.</source>
        <translation>Veuillez prendre votre ticket.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu ở khe in. Nếu không thấy phiếu, xin chụp ảnh số này.</source>
        <translation>Prenez votre ticket ci-dessous. S&apos;il ne sort pas, photographiez ce numéro.</translation>
    </message>
    <message>
        <source>Số của nhóm khác được gọi ở quầy khác.</source>
        <translation>Les numéros des autres files sont appelés à d&apos;autres guichets.</translation>
    </message>
    <message>
        <source>Xin chụp ảnh hoặc ghi lại số này.</source>
        <translation>Veuillez photographier ou noter ce numéro.</translation>
    </message>
    <message>
        <source>Đang in phiếu…</source>
        <translation>Impression de votre ticket…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ</source>
        <translation>Veuillez demander à un agent</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Không</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>Lượt này: %n thủ tục</source>
        <translation>
            <numerusform>Visite&#xa0;: %n démarche</numerusform>
            <numerusform>Visite&#xa0;: %n démarches</numerusform>
        </translation>
    </message>
    <message>
        <source>Một số cho cả lượt: nhóm %1</source>
        <translation>Un seul numéro pour la visite&#xa0;: file %1</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Lấy số hộ</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Phiếu giấy tờ</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn: in ra hoặc xem trên điện thoại</source>
        <translation>Fiche d&apos;orientation&#xa0;: sur papier ou sur téléphone</translation>
    </message>
    <message>
        <source>Thêm thủ tục</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Thêm thủ tục khác vào lượt này</source>
        <translation>Ajouter une autre démarche à la visite</translation>
    </message>
    <message>
        <source>Thêm thủ tục, lấy số hộ, phiếu giấy tờ</source>
        <translation>Ajouter une démarche, pour autrui, fiche</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Lấy số hộ</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>Phiếu giấy tờ</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn: in ra hoặc xem trên điện thoại</source>
        <translation>Fiche d&apos;orientation&#xa0;: sur papier ou sur téléphone</translation>
    </message>
    <message>
        <source>Thêm thủ tục</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Thêm thủ tục khác</source>
        <translation>Ajouter une démarche</translation>
    </message>
    <message>
        <source>Đã đủ 5 thủ tục</source>
        <translation>5 au maximum</translation>
    </message>
</context>
<context>
    <name>VisitRowCard</name>
    <message>
        <source>Bỏ %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Xem, lấy số</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message numerus="yes">
        <source>%n chờ · %1 phút</source>
        <translation>
            <numerusform>%n pers. · %1 min</numerusform>
            <numerusform>%n pers. · %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chờ dưới %n phút</source>
        <translation>
            <numerusform>Moins de %n minute</numerusform>
            <numerusform>Moins de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chờ khoảng %1–%2 phút</source>
        <translation>Environ %1–%2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>Chờ trên %n phút</source>
        <translation>
            <numerusform>Plus de %n minute</numerusform>
            <numerusform>Plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Có thể sang buổi làm việc sau.</source>
        <translation>Peut se prolonger après la pause.</translation>
    </message>
    <message>
        <source>Thời gian chờ: chưa ước tính được</source>
        <translation>Attente&#xa0;: pas encore estimable</translation>
    </message>
</context>
<context>
    <name>WhyNext</name>
    <message>
        <source>, trước người đến sớm hơn</source>
        <translation>, avant des personnes arrivées plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>; nhóm khác được gọi sau %n phút</source>
        <translation>
            <numerusform>&#xa0;; les autres files suivent %n minute après</numerusform>
            <numerusform>&#xa0;; les autres files suivent %n minutes après</numerusform>
        </translation>
    </message>
    <message>
        <source>Tiếp theo %1: %2 lúc %3%4.</source>
        <translation>Ensuite %1&#xa0;: %2 à %3%4.</translation>
    </message>
    <message>
        <source>Tiếp theo %1: %2, đến lúc %3%4.</source>
        <translation>Ensuite %1&#xa0;: %2, arrivé à %3%4.</translation>
    </message>
    <message>
        <source>chờ lâu nhất</source>
        <translation>attend depuis le plus longtemps</translation>
    </message>
    <message>
        <source>chờ lâu nhất nhóm %1</source>
        <translation>le plus ancien de la file %1</translation>
    </message>
    <message>
        <source>có hẹn</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>lượt thường%1</source>
        <translation>tour ordinaire%1</translation>
    </message>
    <message>
        <source>lượt ưu tiên%1</source>
        <translation>tour prioritaire%1</translation>
    </message>
    <message>
        <source>được chuyển đến quầy này</source>
        <translation>transféré à ce guichet</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 giờ %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n giây trước</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ trước</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút trước</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mất kết nối từ %1, hình ảnh %2</source>
        <translation>Connexion perdue depuis %1, image d&apos;%2</translation>
    </message>
    <message>
        <source>vài giây trước</source>
        <translation>il y a quelques secondes</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Chưa có ai vắng mặt</source>
        <translation>Aucun absent</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation>Personne n&apos;attend ce guichet</translation>
    </message>
    <message>
        <source>Lâu nhất %1</source>
        <translation>Maximum %1</translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào</source>
        <translation>Aucun ticket de côté</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Đang chờ: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>De côté</translation>
    </message>
</context>
</TS>
