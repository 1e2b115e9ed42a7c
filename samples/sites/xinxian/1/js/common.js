// 公共脚本
function go(url) {
  location.href = url;
}

// 关怀版
function toggleElder() {
  var body = document.body;
  var link = document.getElementById('ghb');
  if (body.className.indexOf('elder') < 0) {
    body.className = 'elder';
    link.innerHTML = '退出关怀版';
  } else {
    body.className = '';
    link.innerHTML = '关怀版';
  }
}
