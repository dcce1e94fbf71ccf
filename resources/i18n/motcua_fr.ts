<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="vi">
<context>
    <name>BusyDots</name>
    <message>
        <source>Đang xử lý</source>
        <translation>En cours</translation>
    </message>
</context>
</TS>
