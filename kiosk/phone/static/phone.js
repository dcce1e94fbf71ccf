/* Keeps the page of a ticket up to date. ECMAScript 5 and nothing newer: old phones run it. */
(function () {
  'use strict';
  var body = document.body;
  var now = document.getElementById('now');
  var state = document.getElementById('state');
  var call = document.getElementById('call');
  var ring = document.getElementById('ring');
  if (!now || !window.XMLHttpRequest || !now.querySelector) { return; }

  var words = function (name) { return body.getAttribute('data-' + name) || ''; };
  var address = words('now');
  var title = document.title;
  var etag = words('etag');
  var good = new Date().getTime();  // of the last answer
  var old = Number(words('age')) || 0;  // seconds the record's picture was old then
  var failures = 0;
  var timer = null;
  var pending = null;
  var told = '';  // the call that has been seen by its citizen
  var alarm = null;
  var sound = null;
  var wait = 5;
  var touched = false;  // no browser vibrates for a page before

  function part() { return now.querySelector('[data-key]'); }

  function next(seconds) {
    if (timer) { clearTimeout(timer); }
    timer = setTimeout(ask, seconds * 1000 * (0.9 + Math.random() * 0.2));
  }

  function seconds() { return Math.round(old + (new Date().getTime() - good) / 1000); }

  function fill(sentence, count) { return sentence.replace('%1', String(count)); }

  function showAge() {
    var age = seconds();
    var lost = failures > 0;
    var said = age < 60 ? fill(words('seconds'), age) : fill(words('minutes'), Math.floor(age / 60));
    if (lost) { said = words('lost') + ' ' + said; } else if (old > 10) { said = words('away') + ' ' + said; }
    state.className = lost || old > 10 ? 'warn' : 'soft';
    if (state.textContent !== said) { state.textContent = said; }
  }

  function vibrate(pattern) {
    if (touched && navigator.vibrate) { navigator.vibrate(pattern); }
  }

  function buzz() {
    call.className = call.className ? '' : 'flash';
    document.title = call.className ? call.getAttribute('data-title') : title;
    vibrate([400, 200, 400, 200, 800]);
    if (sound) { try { sound.currentTime = 0; sound.play(); } catch (error) { sound = null; } }
  }

  function quiet() {
    if (alarm) {
      clearInterval(alarm);
      alarm = null;
      vibrate(0);
    }
    call.className = '';
    call.hidden = true;
    call.setAttribute('hidden', '');
    document.title = title;
  }

  function alertIfCalled() {
    var shown = part();
    var key = shown && shown.getAttribute('data-call');
    if (!key) { told = ''; quiet(); return; }
    if (key === told) { return; }
    told = key;
    document.getElementById('called').innerHTML = shown.innerHTML;
    call.setAttribute('data-title', shown.getAttribute('data-title'));
    call.removeAttribute('hidden');
    call.hidden = false;
    document.getElementById('seen').focus();
    if (alarm) { clearInterval(alarm); }
    var times = 0;
    buzz();
    alarm = setInterval(function () {
      times += 1;
      if (times > 20) { clearInterval(alarm); alarm = null; document.title = title; return; }
      buzz();
    }, 3000);
  }

  function heard(request) {
    var status = request.status;
    if (status === 404 || status === 410) { window.location.reload(); return; }
    if (status !== 200 && status !== 304) {
      lost(Number(request.getResponseHeader('Retry-After')) || 0);
      return;
    }
    failures = 0;
    good = new Date().getTime();
    old = Number(request.getResponseHeader('X-Age')) || 0;
    if (status === 200) {
      etag = request.getResponseHeader('ETag') || '';
      now.innerHTML = request.responseText;
      title = part().getAttribute('data-label') + ' – ' + part().getAttribute('data-title');
      document.title = title;
      alertIfCalled();
    }
    var shown = part();
    wait = (shown && Number(shown.getAttribute('data-next'))) || 5;
    showAge();
    next(wait);
  }

  function lost(seconds) {
    failures += 1;
    showAge();
    next(Math.max(seconds, Math.min(30, Math.pow(2, Math.min(failures, 5)))));
  }

  function ask() {
    if (pending) { return; }
    var request = new XMLHttpRequest();
    var watch = setTimeout(function () { request.abort(); }, 12000);
    pending = request;
    request.onreadystatechange = function () {
      if (request.readyState !== 4 || pending !== request) { return; }
      clearTimeout(watch);
      pending = null;
      if (request.status) { heard(request); } else { lost(0); }
    };
    request.open('GET', address, true);
    if (etag) { request.setRequestHeader('If-None-Match', etag); }
    request.send();
  }

  function soon() { if (!pending) { next(0.1); } }

  ring.onclick = function () {
    var made = new window.Audio(words('sound'));
    var playing = made.play();
    if (playing && playing['catch']) { playing['catch'](function () { sound = null; }); }
    sound = made;
    ring.innerHTML = words('ringing');
    ring.disabled = true;
    touched = true;
    vibrate(200);
  };
  document.getElementById('seen').onclick = quiet;
  if (!window.Audio) { ring.parentNode.removeChild(ring); }
  if (window.addEventListener) {
    window.addEventListener('online', soon, false);
    window.addEventListener('pageshow', soon, false);
    document.addEventListener('visibilitychange', function () { if (!document.hidden) { soon(); } }, false);
  }
  body.onclick = function () { touched = true; };
  body.className += ' live';
  setInterval(showAge, 1000);
  showAge();
  alertIfCalled();
  next(wait);
}());
