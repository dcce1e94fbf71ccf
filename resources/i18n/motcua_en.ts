<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>BusyDots</name>
    <message>
        <source>Đang xử lý</source>
        <translation>Working</translation>
    </message>
</context>
</TS>
